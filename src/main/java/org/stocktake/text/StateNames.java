package org.stocktake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of the States that an assessment can be about, by their code of ISO 3166-1 alpha-2, with the short names
 * that the United Nations uses. Beside them stand EU and the codes that ISO reserves for users, which here are invented
 * States.
 *
 * <p>Not the names of the JDK: they differ from the United Nations' and from one JDK to the next.
 */
public final class StateNames {
    private static final String INVENTED = "invented";

    private StateNames() {}

    /** The table of names, read only when a name or an unusual code is asked for. */
    private static final class Names {
        private static final Properties ALL = load();
    }

    /** Returns true if the text is a code of a State, of EU or of an invented State; codes are upper-case. */
    public static boolean isKnown(String code) {
        return isInvented(code) || (code.length() == 2 && Names.ALL.containsKey(code));
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
     * Returns the English short name.
     *
     * @throws IllegalArgumentException when the code is not known
     */
    public static String name(String code) {
        if (!isKnown(code)) {
            throw new IllegalArgumentException("not a State: " + code);
        }
        return isInvented(code)
                ? Names.ALL.getProperty(INVENTED, "{0}").replace("{0}", code)
                : Names.ALL.getProperty(code, code);
    }

    /** Returns the English short name, or the code itself if it is not known. */
    public static String nameOrCode(String code) {
        return isKnown(code) ? name(code) : code;
    }

    /** Returns every known code with its name, in alphabetical order of the codes. */
    public static SortedMap<String, String> byCode() {
        SortedMap<String, String> states = new TreeMap<>();
        for (String code : Names.ALL.stringPropertyNames()) {
            if (!code.equals(INVENTED)) {
                states.put(code, name(code));
            }
        }
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

    private static Properties load() {
        Properties names = new Properties();
        try (InputStream in = StateNames.class.getResourceAsStream("states_en.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar is damaged: states_en.properties");
            }
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: states_en.properties", e);
        }
    }
}
