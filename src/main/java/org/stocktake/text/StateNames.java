package org.stocktake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.typed.StateReader;

/**
 * The names of the States that an assessment can be about, by their code of ISO 3166-1 alpha-2, with the short names
 * that the United Nations uses. Beside them stand EU and the codes that ISO reserves for users, which here are invented
 * States.
 *
 * <p>Not the names of the JDK: they differ from the United Nations' and from one JDK to the next.
 */
public final class StateNames {
    private static final String INVENTED = "invented";
    /** Stands between the name of a State and its other names. */
    private static final String OTHER_NAME = " | ";

    private static final Map<String, StateNames> READ = new ConcurrentHashMap<>();

    /** The names by code, in alphabetical order; among them that of an invented State. */
    private final Map<String, String> names;

    /** Other names by code, such as {@code Russia}: they are understood and never shown. */
    private final Map<String, List<String>> others;

    private StateNames(Map<String, String> names, Map<String, List<String>> others) {
        this.names = names;
        this.others = others;
    }

    /** Returns the names in a language, BCP 47; in English if there are none in it. */
    public static StateNames in(String language) {
        @Nullable StateNames known = READ.get(language);
        if (known == null) {
            Optional<StateNames> read = read("states_" + language + ".properties");
            known = read.isPresent() ? read.get() : in(Messages.ENGLISH);
            READ.put(language, known);
        }
        return known;
    }

    /** Returns true if the text is a code of a State, of EU or of an invented State; codes are upper-case. */
    public static boolean isKnown(String code) {
        return isInvented(code)
                || (code.length() == 2 && in(Messages.ENGLISH).names.containsKey(code));
    }

    /** Returns true if ISO 3166-1 leaves the code to its users: AA, QM to QZ, XA to XZ, ZZ. */
    public static boolean isInvented(String code) {
        if (code.length() != 2) {
            return false;
        }
        char first = code.charAt(0);
        char second = code.charAt(1);
        return code.equals("AA")
                || code.equals("ZZ")
                || (first == 'Q' && second >= 'M' && second <= 'Z')
                || (first == 'X' && second >= 'A' && second <= 'Z');
    }

    /**
     * Returns the short name.
     *
     * @throws IllegalArgumentException when the code is not known
     */
    public String name(String code) {
        if (!isKnown(code)) {
            throw new IllegalArgumentException("not a State: " + code);
        }
        return isInvented(code)
                ? names.getOrDefault(INVENTED, "{0}").replace("{0}", code)
                : names.getOrDefault(code, code);
    }

    /** Returns the short name, or the code itself if it is not known. */
    public String nameOrCode(String code) {
        return isKnown(code) ? name(code) : code;
    }

    /** Returns the place of a State in the alphabetical order of the language; one that is not known comes last. */
    public int place(String code) {
        String wanted = isInvented(code) ? INVENTED : code;
        int place = 0;
        for (String each : names.keySet()) {
            if (each.equals(wanted)) {
                return place;
            }
            place++;
        }
        return place;
    }

    /** Returns every known code with its name, in alphabetical order of the codes. */
    public SortedMap<String, String> byCode() {
        SortedMap<String, String> states = new TreeMap<>(names);
        states.remove(INVENTED);
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                String code = String.valueOf(new char[] {first, second});
                if (isInvented(code)) {
                    states.put(code, name(code));
                }
            }
        }
        return states;
    }

    /** Returns what finds a State by its code or by one of its names. */
    public StateReader reader() {
        return new StateReader(byCode(), others);
    }

    private static List<String> parts(String all) {
        List<String> parts = new ArrayList<>(); // by no regular expression, which each name would compile again
        int from = 0;
        for (int end = all.indexOf(OTHER_NAME); end >= 0; end = all.indexOf(OTHER_NAME, from)) {
            parts.add(all.substring(from, end));
            from = end + OTHER_NAME.length();
        }
        parts.add(all.substring(from));
        return List.copyOf(parts);
    }

    private static Optional<StateNames> read(String file) {
        try (@Nullable InputStream in = StateNames.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            Map<String, String> names = new LinkedHashMap<>();
            Map<String, List<String>> others = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int equals = line.indexOf('=');
                if (equals > 0 && line.charAt(0) != '#') {
                    List<String> parts = parts(line.substring(equals + 1));
                    names.put(line.substring(0, equals), parts.get(0));
                    others.put(line.substring(0, equals), parts.subList(1, parts.size()));
                }
            }
            return Optional.of(new StateNames(names, others));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: " + file, e);
        }
    }
}
