package org.stocktake.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suggests the known word that the user probably meant. */
final class SpellingSuggestionTest {
    @ParameterizedTest(name = "{0} to {1} takes {2}")
    @CsvSource({"measures, mesures, 1", "measures, maesures, 1", "kitten, sitting, 3", "a, '', 1", "Note, note, 0"})
    void editsAreCounted(String from, String to, int edits) {
        assertThat(SpellingSuggestion.edits(from, to)).isEqualTo(edits);
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(
            emptyValue = "",
            value = {"mesures, measures", "practise, practice", "ANSWER, answer", "xyz, ''", "m, ''", "answerr, answer"
            })
    void theNearestKnownWordIsMeantWhenItIsNear(String word, String meant) {
        assertThat(SpellingSuggestion.of(word, List.of("answer", "measures", "practice")))
                .isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({"sa-21, sa-2-1", "sa21, sa-2-1", "sa-1, sa-1", "sa-22, sa-2-2"})
    void whoeverLeavesOutAHyphenMeansTheSame(String word, String meant) {
        assertThat(SpellingSuggestion.of(word, List.of("sa-1", "sa-2", "sa-2-1", "sa-2-2")))
                .isEqualTo(meant);
    }
}
