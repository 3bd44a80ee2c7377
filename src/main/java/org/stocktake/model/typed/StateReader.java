package org.stocktake.model.typed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds States by their code or by what is typed of their name.
 *
 * @param states codes with the name of the State, in the order to be shown
 */
public record StateReader(Map<String, String> states) {
    private static final int CODE_CHARS = 2;

    /** Returns the codes that a text can mean: the code itself, or every State whose name contains the text. */
    public List<String> meant(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (states.containsKey(code)) {
            return List.of(code);
        }
        String sought = FoldedText.of(text.strip());
        if (sought.length() <= CODE_CHARS && !isChinese(sought)) {
            return List.of(); // a code that is none: "UK" is not a piece of Ukraine
        }
        List<String> exact = named(name -> name.equals(sought));
        return exact.size() == 1
                ? exact
                : Stream.concat(
                                named(name -> name.startsWith(sought)).stream(),
                                named(name -> name.contains(sought)).stream())
                        .distinct()
                        .toList();
    }

    /** Returns true for Chinese characters: two of them are a whole name. */
    private static boolean isChinese(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Character::isIdeographic);
    }

    private List<String> named(Predicate<String> fits) {
        return states.entrySet().stream()
                .filter(state -> fits.test(FoldedText.of(state.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
