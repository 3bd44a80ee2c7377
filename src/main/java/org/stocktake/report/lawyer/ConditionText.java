package org.stocktake.report.lawyer;

import java.util.List;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.text.Messages;

/** Says a condition in words, with the questions and the choices of the profile. */
final class ConditionText implements Condition.Cases<String> {
    private final Checklist checklist;
    private final Messages words;

    ConditionText(Checklist checklist, Messages words) {
        this.checklist = checklist;
        this.words = words;
    }

    /** Returns the condition in words; empty if it always holds. */
    String of(Condition condition) {
        return condition.match(this);
    }

    @Override
    public String hasAny(Condition.HasAny has) {
        String question =
                checklist.fact(has.fact()).map(Fact::text).orElse(has.fact().value());
        List<String> labels = has.values().stream()
                .map(value -> checklist
                        .fact(has.fact())
                        .map(fact -> fact.label(value))
                        .orElse(value))
                .toList();
        return words.say("lawyer.condition.has", question, joined("lawyer.condition.or", labels));
    }

    @Override
    public String all(Condition.All all) {
        return joined(
                "lawyer.condition.all", all.parts().stream().map(this::inner).toList());
    }

    @Override
    public String any(Condition.Any any) {
        return joined(
                "lawyer.condition.any", any.parts().stream().map(this::inner).toList());
    }

    @Override
    public String not(Condition.Not not) {
        return words.say("lawyer.condition.not", not.part().match(this));
    }

    /** Returns a part in brackets if it has parts itself. */
    private String inner(Condition part) {
        String said = part.match(this);
        boolean several = part.match(new SeveralParts());
        return several ? words.inBrackets(said) : said;
    }

    private String joined(String key, List<String> parts) {
        String all = "";
        for (String part : parts) {
            all = all.isEmpty() ? part : words.say(key, all, part);
        }
        return all;
    }

    /** Tells the conditions that have more than one part. */
    private static final class SeveralParts implements Condition.Cases<Boolean> {
        @Override
        public Boolean hasAny(Condition.HasAny condition) {
            return false;
        }

        @Override
        public Boolean all(Condition.All condition) {
            return condition.parts().size() > 1;
        }

        @Override
        public Boolean any(Condition.Any condition) {
            return condition.parts().size() > 1;
        }

        @Override
        public Boolean not(Condition.Not condition) {
            return false;
        }
    }
}
