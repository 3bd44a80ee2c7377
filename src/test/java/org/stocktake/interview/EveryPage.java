package org.stocktake.interview;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stocktake.Cases;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.InterviewConfig.AttachmentLookup;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.page.StartPage;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;

/** Interviews at every kind of page, as a long random walk through the sample checklist reaches them. */
public final class EveryPage {
    private static final int EVENTS_MAX = 60_000;
    /** The number of events after which the walk ends once every kind of page was met; in the proofs it goes on. */
    private static final int EVENTS = Cases.count(15_000, EVENTS_MAX);

    private static final int OF_A_KIND = 6;
    /** The number of events after which a save fails. */
    private static final int UNSAVED_EVERY = 50;

    private static final Map<String, List<Interview>> MET = walk();

    private EveryPage() {}

    /** Returns the interviews by the name of their page; several of each kind, in different states. */
    public static Map<String, List<Interview>> met() {
        return MET;
    }

    private static Map<String, List<Interview>> walk() {
        Map<String, List<Interview>> met = new TreeMap<>();
        Random random = new Random(8);
        Instant now = Instant.parse("2026-11-25T10:00:00Z");
        Interview interview = start(random);
        int kinds = Cases.inProofs() ? 0 : numberOfKinds() - 1; // without the start page, which is added below
        for (int i = 0; i < EVENTS || (i < EVENTS_MAX && met.size() < kinds); i++) {
            interview = InterviewFlow.on(interview, RandomWalkTest.event(random), now.plusSeconds(i));
            if (i % UNSAVED_EVERY == 0) {
                interview = interview.notSaved(Phrase.of("interview.error.save", "The drive is full.", "Free some."));
            }
            if (interview.finished() || i % 1_500 == 0) {
                interview = start(random);
            }
            List<Interview> ofKind =
                    met.computeIfAbsent(interview.page().getClass().getSimpleName(), name -> new ArrayList<>());
            if (ofKind.size() < OF_A_KIND) {
                ofKind.add(interview);
            }
        }
        met.put(StartPage.class.getSimpleName(), List.of(withoutAFile()));
        return met;
    }

    /** Returns the interview of a person who named no file: nothing random comes to that page again. */
    private static Interview withoutAFile() {
        Phrase line = Phrase.asIs("Norway 2026: 2 of 5\nNO-sample-2026.yaml");
        return InterviewFlow.offering(
                InterviewFlow.begin(InterviewSamples.setting()),
                "/home/focal-point/sample",
                List.of(new BegunAssessment("NO-sample-2026.yaml", line)),
                true);
    }

    private static Interview start(Random random) {
        AttachmentLookup documents = new AttachmentLookup() {
            @Override
            public Optional<String> fingerprint(String path) {
                return path.equals("x") ? Optional.of("0".repeat(64)) : Optional.empty();
            }

            @Override
            public Optional<String> begun(Assessment.Subject subject) {
                return random.nextBoolean() ? Optional.of("NO-sample-2026.yaml") : Optional.empty();
            }
        };
        InterviewConfig config = InterviewSamples.setting().with(documents);
        return switch (random.nextInt(4)) {
            case 0 -> InterviewFlow.begin(config);
            case 1 -> InterviewFlow.begin(config.with(new Prefill("old.yaml", InterviewSamples.halfDone())));
            default ->
                InterviewFlow.resume(config, InterviewSamples.landlocked().withDepth(Depth.FULL), List.of());
        };
    }

    private static int numberOfKinds() {
        try {
            return kinds().size();
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the names of all kinds of pages in the folder {@code page}; the proofs have a jar instead of it. */
    public static Set<String> kinds() throws URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(
                Page.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        File room = classes.resolve("org/stocktake/interview/page").toFile();
        Set<String> kinds = new TreeSet<>();
        for (String name : Objects.requireNonNull(room.list())) {
            Class<?> type = Class.forName("org.stocktake.interview.page." + name.replace(".class", ""));
            if (Page.class.isAssignableFrom(type) && type.isRecord()) {
                kinds.add(type.getSimpleName());
            }
        }
        return kinds;
    }
}
