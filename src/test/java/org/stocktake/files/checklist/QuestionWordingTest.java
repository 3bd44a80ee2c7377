package org.stocktake.files.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of wording finds what it is for, and leaves good questions alone. */
final class QuestionWordingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does your State collect and publish statistics?",
                "Does your State collect statistics and publish them?",
                "Does your State collect, check and share statistics?",
                "Do your police search and detain suspects?",
                "Does your State try to develop and evaluate projects?",
                "Has your State posted or hosted liaison officers?",
                "Has your State adopted a plan and named a coordinator?",
                "Has your State set up and trained a unit?",
                "Are laws drafted and published?",
                "Is each case recorded and then quickly forwarded to the prosecutor?",
                "Can suspects be refused entry or lose their visas?",
                "Does your State have a plan and a budget?",
                "Is there a plan and a budget?",
                "Does your State have a plan, and does it follow it?",
                "Is there a plan, or are there several?",
                "Is there a plan? Is it used?",
                "Does your State keep records and/or share them?",
                "When asked, does your State identify and trace property?",
                "Does your State light the locks and train the staff?",
                "Does your State light the locks and the harbours?",
                "Does your State light the locks and keep the harbours open?",
                "Does your law forbid dark boats and provide for a penalty?",
                "Does your law forbid dark boats and punish their owners?",
                "Does your law set a penalty and a fine?",
                "Does your law provide for an office and for a register?",
                "Can the police stop boats and seize lanterns?",
                "Is your State able to warn and to assist boats?",
                "Has your State adopted a plan and a budget?",
                "Do your police seize lanterns and arrest thieves?",
                "Do your officers inspect lanterns or repair them?",
                "Does your State seize lanterns and arrest thieves at night?",
                "Are harbours lit and cleaned?",
                "Has your State lit and cleaned the harbours?"
            })
    void twoThingsAtOnceAreFound(String question) {
        assertThat(new QuestionWording(question).secondQuestion()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is it a crime to offer, promise or give a bribe to a public official?",
                "Are lost, stolen or wrongly issued documents blocked from further use?",
                "Are laws and administrative practices reviewed periodically for loopholes that smugglers could use?",
                "Is there a search and rescue service for places where smuggled migrants get into distress?",
                "Do protection and assistance measures take account of the special needs of women?",
                "Do your rules allow officers to board and search a ship without nationality?",
                "Are prosecutors and investigating magistrates trained on smuggling cases?",
                "Are the sanctions for companies held liable effective, proportionate and dissuasive?",
                "Does your State have bilateral or regional agreements or working arrangements against smuggling?",
                "Do your boarding rules take account of the security of the ship and its cargo?",
                "Are procedures that the requesting State asks for followed, where possible and not contrary to your law?",
                "Can the proceeds of smuggling be frozen or seized before judgment?",
                "Does your State develop or strengthen programmes?",
                "Are laws adopted or amended to that end?",
                "Does your State use the manuals on investigating and prosecuting smuggling?",
                "Is coordination between your agencies and their foreign counterparts made easy?",
                "Do your agencies exchange information on how documents are forged or misused?",
                "Does the central authority see to it that requests are executed or passed on speedily?",
                "Are the offences aggravated when migrants' lives or safety are, or are likely to be, endangered?",
                "Do prosecutors have written guidance for cases where a migrant steered, drove or helped under pressure?",
                "Has your State adopted the laws and other measures needed to carry out the Convention?",
                "Does your State help other parties to plan or carry out research or training on smuggling?",
                "Does your State interpret and apply the rule in line with its other duties?",
                "Does your law name the authority of the port and the coast?",
                "Has your State told the depositary of the name and the address of its authority?",
                "Is your State able to warn boats and aircraft?",
                "Do your laws and your practice protect the crew?",
                "Does a court of the State and its provinces decide?",
                "Do your courts issue notices and arrest warrants?",
                "Does your State offer inspections and repair services?",
                "Does your State provide maintenance and repair of lanterns?",
                "Are the harbours safe and lit?",
                "Are there rules on lanterns and on those without them?",
                "Does your State keep lists of lanterns and those that it lent?"
            })
    void oneThingIsLeftAlone(String question) {
        assertThat(new QuestionWording(question).secondQuestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Is it not an offence?, not",
        "Are there no such rules?, no",
        "Has it never been considered?, never",
        "Isn\u2019t it an offence?, isn't",
        "Does your State fail to answer?, fail",
        "Is nobody detained?, nobody",
        "When asked does it say that it can't?, can't"
    })
    void theNegativeIsFound(String question, String word) {
        assertThat(new QuestionWording(question).negation()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does your State answer without undue delay?",
                "Can officers board a ship without nationality?",
                "Is the principle of non-punishment in your law?",
                "Are procedures followed, where possible and not contrary to your law?",
                "Are laundering and bribery punishable whether or not a group is involved?",
                "Is an answer given no later than after a month?",
                "Can migrants report danger without being passed on to immigration enforcement?",
                "If there is no treaty, does your State take the Convention as the basis?"
            })
    void whatIsOnlyPartlyNegativeIsLeftAlone(String question) {
        assertThat(new QuestionWording(question).negation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Are the penalties adequate?, adequate",
        "Are officers adequately trained?, adequately",
        "Are requests properly executed?, properly",
        "Is there sufficient protection?, sufficient",
        "Is it of course an offence?, of course",
        "Is it surely an offence?, surely",
        "Should it be an offence?, should"
    })
    void aHintAtTheRightAnswerIsFound(String question, String word) {
        assertThat(new QuestionWording(question).hint(List.of("within available means")))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is the right to life protected?",
                "Are penalties in proportion to the gravity?",
                "Is property confiscated?",
                "Do carriers make sure that passengers hold papers?",
                "When appropriate, does your State provide samples?"
            })
    void wordsThatOnlyLookLikeAHintAreLeftAlone(String question) {
        assertThat(new QuestionWording(question).hint(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Are requests executed properly?, speedy and proper",
        "Does your State try to make adequate contributions?, adequate and regular"
    })
    void aWordOfTheTextIsNoHint(String question, String quotation) {
        assertThat(new QuestionWording(question).hint(List.of(quotation))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25, false", "26, true"})
    void aQuestionHasAtMostTwentyFiveWords(int words, boolean tooLong) {
        assertThat(new QuestionWording("Word ".repeat(words).strip() + " ?").isTooLong())
                .isEqualTo(tooLong);
    }

    @ParameterizedTest
    @CsvSource({"Is it so?, true", "'Is it so? ', true", "Is it so, false", "Is it so?!, false"})
    void aQuestionEndsInItsMark(String question, boolean ends) {
        assertThat(new QuestionWording(question).endsInMark()).isEqualTo(ends);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please list laws and regulations.",
                "Collect and publish statistics.",
                "List the law and the plan, be it drafted or published.",
                "Statistics",
                "To list the law and the plan",
                "and",
                "?",
                ""
            })
    void aTextWithoutAnAuxiliaryVerbAsksNoSecondThing(String text) {
        QuestionWording wording = new QuestionWording(text);
        assertThat(wording.secondQuestion()).isEmpty();
        assertThat(wording.negation()).isEmpty();
        assertThat(wording.hint(List.of())).isEmpty();
    }
}
