package org.stocktake.files.brand;

import java.util.ArrayList;
import java.util.List;

/** Scans the numbers and letters of a path, a transform or a list of points. */
final class SvgNumbers {
    /** A larger number has no use in a drawing, and makes drawing slow. */
    private static final double NUMBER_MAX = 1_000_000;

    private final String text;
    private int at;

    SvgNumbers(String text) {
        this.text = text;
    }

    /** Returns all numbers of a text that has nothing else. */
    static List<Double> all(String text) {
        SvgNumbers scanner = new SvgNumbers(text);
        List<Double> numbers = new ArrayList<>();
        while (scanner.hasMore()) {
            numbers.add(scanner.number());
        }
        return numbers;
    }

    /** Returns one number, with the unit {@code px} or none. */
    static double length(String text) {
        String plain = text.strip();
        List<Double> numbers = all(plain.endsWith("px") ? plain.substring(0, plain.length() - 2) : plain);
        if (numbers.size() != 1) {
            throw new IllegalArgumentException("one number: " + text);
        }
        return numbers.get(0);
    }

    boolean hasMore() {
        skip();
        return at < text.length();
    }

    /** Returns true if a number comes next. */
    boolean isAtNumber() {
        return hasMore() && "+-.0123456789".indexOf(text.charAt(at)) >= 0;
    }

    char letter() {
        skip();
        return text.charAt(at++);
    }

    /** Returns a flag of an arc, which is one digit, even if another digit follows at once. */
    boolean flag() {
        char digit = letter();
        if (digit != '0' && digit != '1') {
            throw new IllegalArgumentException("a flag is 0 or 1");
        }
        return digit == '1';
    }

    double number() {
        skip();
        int from = at;
        take("+-");
        digits();
        if (take(".")) {
            digits();
        }
        if (at < text.length() && "eE".indexOf(text.charAt(at)) >= 0) {
            at++;
            take("+-");
            digits();
        }
        double number = Double.parseDouble(text.substring(from, at));
        if (!(Math.abs(number) <= NUMBER_MAX)) {
            throw new IllegalArgumentException("too large a number");
        }
        return number;
    }

    private boolean take(String any) {
        boolean found = at < text.length() && any.indexOf(text.charAt(at)) >= 0;
        at += found ? 1 : 0;
        return found;
    }

    private void digits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
    }
}
