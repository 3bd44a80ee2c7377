package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.PART_OF_ITSELF;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/**
 * Finds questions that are part of one another in a cycle, so that none of them is the whole. Each cycle is reported
 * once.
 */
final class PartOfCycles {
    private final Checklist checklist;
    private final Map<String, SourceLocation> places;
    private final ProblemCollector problems;
    /** The walk that reached each question; every question is visited once. */
    private final Map<String, Integer> reached = new HashMap<>();

    /** @param places the place of each question */
    PartOfCycles(Checklist checklist, Map<String, SourceLocation> places, ProblemCollector problems) {
        this.checklist = checklist;
        this.places = places;
        this.problems = problems;
    }

    void find() {
        int walk = 0;
        for (Question question : checklist.questions().toList()) {
            walk++;
            walk(question.id().value(), walk);
        }
    }

    private void walk(String start, int walk) {
        String last = "";
        String at = start;
        while (!at.isEmpty()) {
            @Nullable Integer before = reached.putIfAbsent(at, walk);
            if (before != null) {
                if (before == walk) {
                    tell(at, last);
                }
                return;
            }
            last = at;
            at = whole(at);
        }
    }

    private String whole(String id) {
        return checklist
                .question(new QuestionId(id))
                .map(question -> question.guidance().partOf())
                .orElse("");
    }

    private void tell(String id, String other) {
        SourceLocation second = Objects.requireNonNull(places.get(other));
        problems.add(
                Objects.requireNonNull(places.get(id)), PART_OF_ITSELF, id, "", other, String.valueOf(second.line()));
    }
}
