package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DraftJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "one line",
                "two\nlines",
                "",
                "\n",
                "ends with one\n",
                "one\n\ntwo\n",
                "\"quoted\" \\ {}",
                "\t\u0007\u001b[2J\u2028",
                "\u0635 \ud83d\ude00"
            })
    void whatIsWrittenIsRead(String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("c.d/practice", text);
        texts.put("a.b/measures", "x");
        assertThat(DraftJson.read(DraftJson.write(texts))).containsExactlyEntriesOf(texts);
    }

    @Test
    void thePageWhereTheInterviewStoppedIsNoText() {
        String json = DraftJson.write(Map.of("a.b/measures", "x", DraftJson.SHOWN, "a.b/measures"));
        assertThat(DraftJson.count(json)).isEqualTo(1);
        assertThat(DraftJson.count("")).isZero();
    }

    @Test
    void nothingToKeepIsNoText() {
        assertThat(DraftJson.write(Map.of())).isEmpty();
        assertThat(DraftJson.read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "no json",
                "[\"a\",\"x\"]",
                "\"a\"",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":\"x",
                "{\"a\":1}",
                "\0",
                "a 1\nx\n"
            })
    void damageIsLeftOut(String damaged) {
        assertThat(DraftJson.read(damaged)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", ",\"b\"", ",\"b\":", ",\"b\":\"y", ",\"b\":{\"c\":\"z\"}}", ",\"b\":null}", "\0"})
    void theTextsBeforeADamageAreKept(String rest) {
        assertThat(DraftJson.read("{\"a\":\"x\"" + rest)).containsExactly(Map.entry("a", "x"));
    }

    @Test
    void aFileOfVeryManyTextsIsReadAsFarAsAPersonCouldHaveTyped() {
        String many = IntStream.range(0, 690_000)
                .mapToObj(i -> "\"" + i + "\":\"x\"")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(DraftJson.read(many)).hasSize(DraftJson.COUNT_MAX);
        assertThat(DraftJson.read("{" + "\"a\":\"x\",".repeat(690_000))).containsExactly(Map.entry("a", "x"));
        assertThat(DraftJson.read("{\"a\":" + "[".repeat(690_000))).isEmpty();
    }

    @Test
    void allThatOneInterviewLeavesIsRead() {
        Map<String, String> texts = new LinkedHashMap<>();
        IntStream.range(0, DraftJson.COUNT_MAX).forEach(i -> texts.put("page" + i, "text " + i));
        assertThat(DraftJson.read(DraftJson.write(texts))).containsExactlyEntriesOf(texts);
    }
}
