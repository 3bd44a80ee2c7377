package org.stocktake.interview;

/**
 * Who answers.
 *
 * @param name empty when it is not known
 * @param asked whether it was asked in this interview; then it is not asked again
 */
record Office(String name, boolean asked) {
    static final Office UNKNOWN = new Office("", false);

    static Office of(String name) {
        return new Office(name, !name.isEmpty());
    }
}
