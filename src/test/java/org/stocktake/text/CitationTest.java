package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.SampleChecklist;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.report.chapter.DeclarationText;
import org.stocktake.terminal.PhraseFormatter;

/** A paragraph is cited once, however many of its clauses apply. */
final class CitationTest {
    @Test
    void clausesThatShareANumberAreCitedOnce() {
        Messages words = Messages.in(Messages.ENGLISH);
        Checklist checklist = SampleChecklist.checklist();
        Provision clause = checklist.provisions().get(0);
        Provision other = checklist.provisions().get(1);
        String once = Citation.of(words, checklist, clause);
        assertThat(Citation.of(words, checklist, List.of(clause, other, clause)))
                .isEqualTo(once + "; " + Citation.of(words, checklist, other));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "smp-6-1-a, 第六条第1款(a)项",
        "smp-8-4.1, 第八条第4款",
        "untoc-27-1-b-ii, 第二十七条第1款(b)项(二)目",
        "untoc-18-3-i, 第十八条第3款(i)项",
        "untoc-27-1-a.1, 第二十七条第1款(a)项"
    })
    void inChineseAnArticleIsCitedAsTheTreatiesAre(String id, String citation) throws IOException {
        Checklist checklist = shipped();
        Provision provision = checklist.provision(new ProvisionId(id));
        assertThat(Citation.of(Messages.in("zh"), checklist, provision))
                .endsWith(citation)
                .doesNotContain("，");
        assertThat(Citation.of(Messages.in("en"), checklist, provision)).endsWith("article " + provision.number());
        Phrase asked = Phrase.of(Citation.ARTICLE, "议定书", provision.number());
        assertThat(new PhraseFormatter(Messages.in("zh")).say(asked)).isEqualTo("议定书" + citation);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "smp-6-1-b-i; المادة 6، الفقرة 1 (ب) '1'",
                "smp-8-4.1; المادة 8، الفقرة 4",
                "untoc-27-1-b-iii; المادة 27، الفقرة 1 (ب) '3'",
                "untoc-18-3-i; المادة 18، الفقرة 3 (ط)",
                "untoc-14-3-b; المادة 14، الفقرة 3 (ب)",
                "untoc-29-1-e; المادة 29، الفقرة 1 (هـ)",
                "untoc-2-j; المادة 2 (ي)"
            })
    void inArabicAnArticleIsCitedAsTheTreatiesAre(String id, String citation) throws IOException {
        Checklist checklist = shipped();
        Messages words = Messages.in("ar");
        Provision provision = checklist.provision(new ProvisionId(id));
        assertThat(Citation.of(words, checklist, provision)).endsWith("، " + citation);
        assertThat(Citation.number(words, checklist, provision)).isEqualTo(citation);
        Phrase asked = Phrase.of(Citation.ARTICLE, "البروتوكول", provision.number());
        assertThat(new PhraseFormatter(words).say(asked)).isEqualTo("البروتوكول، " + citation);
    }

    /** In a table of one treaty, the number is that of the citation without the treaty. */
    @Test
    void anArticleHasOneFormInCitationsAndInTablesOfOneTreaty() throws IOException {
        Checklist checklist = shipped();
        for (Provision provision : checklist.provisions()) {
            for (String language : List.of("ar", "zh")) {
                Messages words = Messages.in(language);
                String number = Citation.number(words, checklist, provision);
                assertThat(Citation.of(words, checklist, provision)).contains(number);
                assertThat(number)
                        .doesNotContainPattern(language.equals("ar") ? "[a-z]" : "\\([ivx0-9]{2,}\\)|[0-9]\\(");
            }
            assertThat(Citation.of(Messages.in("en"), checklist, provision))
                    .endsWith(Citation.number(Messages.in("en"), checklist, provision));
        }
    }

    /** In "reservation to A and B" a semicolon of Chinese would end the phrase. */
    @Test
    void inChineseTheProvisionsOfADeclarationStandInOnePhrase() throws IOException {
        Declaration declaration = new Declaration(
                DeclarationKind.RESERVATION,
                List.of(new ProvisionId("smp-20-2"), new ProvisionId("untoc-35-2")),
                DeclarationEffect.EXCLUDES,
                "Not bound.",
                "2007-05-10",
                "",
                List.of());
        assertThat(DeclarationText.line(declaration, shipped(), Messages.in("zh")))
                .startsWith("对Protocol第二十条第2款、Convention第三十五条第2款的保留（")
                .contains("2007年5月10日");
        assertThat(DeclarationText.line(declaration, shipped(), Messages.in("en")))
                .startsWith("Reservation to Protocol, article 20(2); Convention, article 35(2) (")
                .contains("10 May 2007");
    }

    private static Checklist shipped() throws IOException {
        return new ChecklistLibrary(List.of(Path.of("checklists")))
                .find("ctoc-cop-res-5-3")
                .found()
                .orElseThrow();
    }

    @Test
    void thePreambleIsCitedByItsNameInTheLanguage() throws IOException {
        Checklist checklist = shipped();
        Provision preamble = checklist.provision(new ProvisionId("res-5-3-preamble"));
        assertThat(Citation.of(Messages.in("en"), checklist, preamble)).isEqualTo("Resolution 5/3, preamble");
        assertThat(Citation.of(Messages.in("fr"), checklist, preamble)).endsWith(", préambule");
        assertThat(Citation.number(Messages.in("zh"), checklist, preamble)).isEqualTo("序言");
    }
}
