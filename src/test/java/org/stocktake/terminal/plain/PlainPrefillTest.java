package org.stocktake.terminal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.text.Messages;

/** In plain mode, the prompt shows the value of the older assessment that Enter alone takes over. */
final class PlainPrefillTest {
    private static final FactId SINCE = new FactId("protocol-since");
    private static final FactId RESERVATIONS = new FactId("reservations");

    private final StringWriter said = new StringWriter();

    /** Returns the facts after these lines are typed at the first fact, with those of the older assessment proposed. */
    private Profile after(String lines, Profile old) throws IOException {
        BufferedReader in = new BufferedReader(new StringReader("\n\n\nOffice\n1\n" + lines));
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
        Assessment earlier = InterviewSamples.halfDone();
        Interview begun =
                InterviewFlow.begin(InterviewSamples.setting().with(new Prefill("old.yaml", earlier.withProfile(old))));
        return new PlainInterview(in, PlainOutput.unbroken(new PrintWriter(said)), Messages.in(Messages.ENGLISH), clock)
                .run(begun, assessment -> {}, true, () -> {})
                .last()
                .assessment()
                .profile();
    }

    private static Profile party() {
        return InterviewSamples.halfDone().profile();
    }

    @Test
    void thatADayIsNotKnownIsProposedAndTakenByEnter() throws IOException {
        Profile facts = after("\n\n", party().withNotKnown(SINCE));
        assertThat(said.toString())
                .contains("Since when?\nFrom 2026: Not known yet\nType the answer (Enter: not known; :s skips):");
        assertThat(facts.isNotKnown(SINCE)).isTrue();
    }

    @Test
    void aDayIsSkippedByTheWordThatTheLineNames() throws IOException {
        Profile facts = after("\n:s\n", party().withNotKnown(SINCE));
        assertThat(facts.isNotKnown(SINCE)).isFalse();
    }

    @Test
    void thatNothingOfSeveralIsKnownIsProposedAndTakenByEnter() throws IOException {
        Profile facts = after("\n:s\n\n", party().withNotKnown(RESERVATIONS));
        assertThat(said.toString()).contains("Type numbers with commas, such as 1,3 (Enter or 0: not known):");
        assertThat(facts.isNotKnown(RESERVATIONS)).isTrue();
    }

    @Test
    void whereNothingIsProposedEnterSkipsAndTheLineSaysSo() throws IOException {
        Profile facts = after("\n:s\n\n", party());
        assertThat(said.toString()).contains("(0: not known; Enter alone skips):");
        assertThat(facts.isNotKnown(RESERVATIONS)).isFalse();
        assertThat(facts.knows(RESERVATIONS)).isFalse();
    }

    @Test
    void severalThatAreProposedAreTakenByEnter() throws IOException {
        Profile facts = after("\n:s\n\n", party().with(RESERVATIONS, List.of("art-18", "art-20")));
        assertThat(said.toString()).contains("(Enter keeps: Article 18, Article 20; 0: not known):");
        assertThat(facts.of(RESERVATIONS)).containsExactly("art-18", "art-20");
    }
}
