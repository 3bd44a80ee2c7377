package org.stocktake.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CommandTree;
import org.stocktake.cli.TestEnvironment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.GlobalOptions;
import org.stocktake.text.Messages;

/** Every command has a manual page in valid roff. */
final class ManPagesTest {
    private static final CommandContext TOOL = new CommandContext(TestEnvironment.plain(), new GlobalOptions());
    private static final Map<String, String> PAGES = pages(Messages.ENGLISH);

    /** English words that the other languages do not have, and that no command, option or key is. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}\\p{M}-])(?:the|of|and|with|which|what|that|from|for|this|is|are|it|its|not|to be)"
                    + "(?![\\p{L}\\p{M}-])");

    private static Map<String, String> pages(String language) {
        return ManPages.all(CommandTree.whole(TOOL), Messages.in(language), "1.2.3");
    }

    @Test
    void everyCommandHasItsPage() {
        for (String command : CommandTree.COMMANDS) {
            assertThat(PAGES).containsKey("stocktake-" + command);
        }
        assertThat(PAGES).containsKeys("stocktake", "stocktake-gate-init", "stocktake-checklist-lint");
    }

    @Test
    void aPageBeginsWithItsTitleAndHasTheSectionsInOrder() {
        assertThat(PAGES).allSatisfy((name, page) -> {
            assertThat(page).startsWith(".TH \"" + name.replace("-", "\\-") + "\" 1 ");
            assertThat(page).containsSubsequence("\n.SH \"NAME\"\n", "\n.SH \"SYNOPSIS\"\n", "\n.SH \"EXIT STATUS\"\n");
        });
    }

    @Test
    void everyLineIsARequestOfManOrText() {
        assertThat(PAGES.values().stream().flatMap(String::lines))
                .allMatch(line -> !line.isEmpty() && !line.startsWith("'"))
                .filteredOn(line -> line.startsWith("."))
                .allMatch(line -> line.matches("\\.(TH|SH) .+|\\.TP|\\.br"));
    }

    @Test
    void everyOptionOfACommandIsOnItsPage() {
        assertThat(PAGES.get("stocktake-check"))
                .contains("\\fB\\-\\-baseline\\fR=\\fIFILE|git:REV\\fR")
                .contains("\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "fr, NOM, SYNOPSIS, CODES DE SORTIE",
        "es, NOMBRE, SINOPSIS, CÓDIGOS DE SALIDA",
        "ar, الاسم, الصيغة, رموز الخروج",
        "ru, НАЗВАНИЕ, СИНТАКСИС, КОДЫ ВЫХОДА",
        "zh, 名称, 概要, 退出码"
    })
    void eachLanguageHasEachPageWithItsOwnHeadings(String language, String name, String synopsis, String status) {
        assertThat(pages(language))
                .containsOnlyKeys(PAGES.keySet())
                .allSatisfy((page, text) -> assertThat(text)
                        .startsWith(".\\\" -*- coding: UTF-8 -*-\n")
                        .containsSubsequence(
                                "\n.TH \"" + page.replace("-", "\\-") + "\" 1 ",
                                "\n.SH \"" + name + "\"\n",
                                "\n.SH \"" + synopsis + "\"\n",
                                "\n.SH \"" + status + "\"\n"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fr", "es", "ar", "ru", "zh"})
    void nothingOnAPageOfAnotherLanguageIsEnglish(String language) {
        assertThat(pages(language)).allSatisfy((page, text) -> {
            assertThat(ENGLISH.matcher(text).results().map(MatchResult::group))
                    .as(page)
                    .isEmpty();
            assertThat(sentences(text)).as(page).doesNotContainAnyElementsOf(sentences(PAGES.getOrDefault(page, "")));
        });
    }

    /** Returns the lines that are neither a request nor a term or a name to type. */
    private static List<String> sentences(String page) {
        return page.lines()
                .filter(line -> !line.startsWith(".") && !line.startsWith("\\f"))
                .toList();
    }

    @Test
    void aChinesePageCanBeBrokenBetweenCharactersButNotBeforeASign() {
        assertThat(pages("zh").get("stocktake-check"))
                .containsPattern("\\p{IsHan}\\\\:\\p{IsHan}")
                .doesNotContain("\\:，", "\\:。", "（\\:")
                .contains("\nstocktake\\-check \\- 说明文件和文件夹中的错误，并适用门槛。\n");
    }

    @Test
    void aChineseNameStandsOnOneLineThatCanBeBrokenAfterASign() {
        assertThat(pages("zh").values())
                .allSatisfy(page -> assertThat(page)
                        .contains("\n.cflags 68 ，；、\n")
                        .containsPattern("\n\\.SH \"名称\"\nstocktake\\S* \\\\- .*\n\\.SH "));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void aPageNamesTheExitCodesAsTheHelpDoesAndKeepsACommandOnItsLine(String language) {
        Messages words = Messages.in(language);
        if (!language.equals(Messages.ENGLISH)) {
            assertThat(words.say("command.man.exit-codes") + ":")
                    .isEqualToIgnoringCase(
                            words.say("command.heading.exit-codes").replaceAll("\\h*[:：]", ":"));
        }
        assertThat(pages(language).get("stocktake-help")).contains("| man\\~\\-l\\~\\-");
    }

    @Test
    void aNoBreakSpaceIsOneOfTheFormatter() {
        assertThat(pages("fr").get("stocktake-check")).contains("\\~:").doesNotContain("\u00A0", "\u202F");
    }
}
