package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ChineseSpacingTest {
    private static final Messages CHINESE = Messages.in("zh");

    @Test
    void noSpaceStandsBetweenChineseLetters() {
        assertThat(CHINESE.say("report.from-to", "2026年1月1日", "2026年12月31日")).isEqualTo("2026年1月1日至2026年12月31日");
        assertThat(CHINESE.say("report.from-to", "2026-01-01", "2026-12-31")).isEqualTo("2026-01-01 至 2026-12-31");
    }

    @Test
    void aSpaceStandsBeforeACountedThing() {
        assertThat(ChineseSpacing.before("含有", "1 个答案")).isEqualTo("含有 ");
        assertThat(ChineseSpacing.before("于", "2026年1月1日")).isEqualTo("于");
        assertThat(ChineseSpacing.before("（", "1 个答案")).isEqualTo("（");
    }

    @Test
    void noSpaceStandsBesideASignOfFullWidth() {
        assertThat(ChineseSpacing.before("已保存。 ", "7")).isEqualTo("已保存。");
        assertThat(ChineseSpacing.skipped("已保存。", "{0} 退出", 3)).isEqualTo(1);
        assertThat(ChineseSpacing.skipped("7", "{0} 退出", 3)).isZero();
    }

    @Test
    void theSpaceBetweenTwoValuesStays() {
        assertThat(ChineseSpacing.before(" ", "议定书")).isEqualTo(" ");
    }
}
