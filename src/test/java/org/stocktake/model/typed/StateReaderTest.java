package org.stocktake.model.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StateReaderTest {
    private static final Map<String, String> STATES = new LinkedHashMap<>(Map.of("UA", "Ukraine"));

    static {
        STATES.put("CN", "中国");
        STATES.put("LA", "老挝人民民主共和国");
        STATES.put("CF", "中非共和国");
    }

    @ParameterizedTest
    @CsvSource({"中国, CN", "老挝, LA", "中, CN CF", "ukr, UA", "uk, ''", "é, ''", "cn, CN"})
    void twoChineseCharactersAreAName(String typed, String codes) {
        assertThat(String.join(" ", new StateReader(STATES).meant(typed))).isEqualTo(codes);
    }
}
