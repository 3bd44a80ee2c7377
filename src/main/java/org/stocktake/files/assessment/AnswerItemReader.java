package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.BAD_PERIOD;
import static org.stocktake.model.ProblemKind.REPEALED_TOO_EARLY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;
import org.stocktake.model.SourceLocation;

/** Reads the lists of an answer: figures, citations and planned steps. */
final class AnswerItemReader {
    static final List<String> FIGURE_KEYS = List.of("what", "number", "from", "to");
    static final List<String> EVIDENCE_KEYS = List.of(
            "title",
            "reference",
            "kind",
            "date",
            "in-force-from",
            "repealed-on",
            "link",
            "file",
            "sha256",
            "review-by");
    static final List<String> ACTION_KEYS = List.of("what", "owner", "due", "status");

    private final ProblemCollector problems;
    private List<SourceLocation> documents = new ArrayList<>();

    AnswerItemReader(ProblemCollector problems) {
        this.problems = problems;
    }

    List<Evidence> evidence(List<YamlNode> items) {
        List<Evidence> all = new ArrayList<>();
        if (!documents.isEmpty()) {
            documents = new ArrayList<>();
        }
        for (YamlNode item : items) {
            Optional<Evidence> evidence = evidence(item);
            if (evidence.isPresent()) {
                all.add(evidence.get());
            }
        }
        return all;
    }

    /** Returns the places of the files that were cited in the list of evidence that was read last. */
    List<SourceLocation> documents() {
        return documents;
    }

    private Optional<Evidence> evidence(YamlNode node) {
        MappingReader fields = new MappingReader(node, "evidence", EVIDENCE_KEYS, problems);
        AnswerTextReader texts = new AnswerTextReader(fields, problems);
        Optional<String> title = texts.required("title");
        String reference = texts.text("reference");
        Optional<EvidenceKind> kind = fields.has("kind") ? fields.word("kind", EvidenceKind.class) : Optional.empty();
        String date = texts.dayOrPart("date");
        String begins = texts.dayOrPart("in-force-from");
        String ceases = texts.dayOrPart("repealed-on");
        if (Evidence.endsBeforeItBegins(begins, ceases)) {
            problems.add(fields.where("repealed-on"), REPEALED_TOO_EARLY, begins, ceases);
        }
        String link = texts.link("link");
        String file = texts.file("file");
        if (!file.isEmpty()) {
            documents.add(fields.where("file"));
        }
        String sha256 = texts.fingerprint("sha256");
        String reviewBy = texts.dayOrPeriod("review-by", "date");
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Evidence(title.get(), reference, date, link, file, sha256, reviewBy, kind, begins, ceases));
    }

    List<Figure> figures(List<YamlNode> items) {
        List<Figure> all = new ArrayList<>();
        for (YamlNode item : items) {
            Optional<Figure> figure = figure(item);
            if (figure.isPresent()) {
                all.add(figure.get());
            }
        }
        return all;
    }

    private Optional<Figure> figure(YamlNode node) {
        MappingReader fields = new MappingReader(node, "figure", FIGURE_KEYS, problems);
        AnswerTextReader texts = new AnswerTextReader(fields, problems);
        Optional<String> what = texts.required("what");
        String number = texts.number("number");
        String from = texts.day("from");
        String to = texts.day("to");
        if (Figure.endsBeforeItBegins(from, to)) {
            problems.add(fields.where("to"), BAD_PERIOD, from, to);
        }
        return what.isEmpty() ? Optional.empty() : Optional.of(new Figure(what.get(), number, from, to));
    }

    List<Action> actions(List<YamlNode> items) {
        List<Action> all = new ArrayList<>();
        for (YamlNode item : items) {
            Optional<Action> action = action(item);
            if (action.isPresent()) {
                all.add(action.get());
            }
        }
        return all;
    }

    private Optional<Action> action(YamlNode node) {
        MappingReader fields = new MappingReader(node, "action", ACTION_KEYS, problems);
        AnswerTextReader texts = new AnswerTextReader(fields, problems);
        Optional<String> what = texts.required("what");
        String owner = texts.text("owner");
        String due = texts.day("due");
        fields.word("status", ActionStatus.class);
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(new Action(what.get(), owner, due, fields.text("status")));
    }
}
