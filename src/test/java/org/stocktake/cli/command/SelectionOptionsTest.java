package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.model.Checklist;
import org.stocktake.text.Messages;

/** A section is named by its id or by the number that all pages show before its title. */
final class SelectionOptionsTest {
    private static final Checklist CHECKLIST = InterviewSamples.checklist();

    private static QuestionSelection selected(String... sections) throws UserException {
        return new SelectionOptions(List.of(sections), List.of(), List.of()).in(CHECKLIST);
    }

    private static String id(int number) {
        return CHECKLIST.sections().get(number - 1).id();
    }

    @ParameterizedTest(name = "''{0}'' names no section")
    @ValueSource(strings = {"0", "99", "-1", "1.1", "99999999999", ""})
    void aNumberThatNoSectionHasIsRefused(String name) {
        assertThatThrownBy(() -> selected(name)).isInstanceOf(UserException.class);
    }

    @Test
    void theRefusalListsTheSectionsWithTheirNumbers() {
        StringWriter said = new StringWriter();
        assertThatThrownBy(() -> selected("99")).isInstanceOfSatisfying(UserException.class, refused -> {
            PrintWriter err = new PrintWriter(said);
            refused.tell(err, Messages.in(Messages.ENGLISH));
            err.flush();
        });
        assertThat(said.toString()).contains("The sections are: 1 " + id(1) + ", 2 " + id(2) + ", 3 ");
    }

    @ParameterizedTest(name = "''{0}'' is the second section")
    @ValueSource(strings = {"2", " 2", "٢"})
    void theNumberOfASectionNamesIt(String number) throws UserException {
        assertThat(selected(number).sections()).containsExactly(id(2));
    }

    @Test
    void aSectionThatIsNamedTwiceIsSelectedOnce() throws UserException {
        assertThat(selected(id(1), "1", "2").sections()).containsExactly(id(1), id(2));
    }
}
