package org.stocktake.report.sheet;

/** The type of the values of a column, and the readers that it is for. */
public enum ColumnType {
    TEXT("string"),
    /** The number of a question, such as 2.10. A spreadsheet that reads a file without types takes it for 2.1. */
    QUESTION_NUMBER("string"),
    /** An identifier that a person and a program read. */
    ID("string"),
    /** A word that programs read; its sense stands in another column in the language of the report. */
    CODE("string"),
    /** A number that programs sort by. */
    POSITION("integer"),
    COUNT("integer"),
    /** The word of an outcome, which a workbook colours. */
    OUTCOME("string"),
    DAY("date"),
    /** Yes or no. */
    FLAG("boolean");

    private final String frictionless;

    ColumnType(String frictionless) {
        this.frictionless = frictionless;
    }

    /** Returns the type of the field in a Frictionless Table Schema. */
    public String inTableSchema() {
        return frictionless;
    }

    /** Returns true if a workbook, which people read, has the column. */
    boolean isForPeople() {
        return this != CODE && this != POSITION;
    }

    /** Returns true if a table for programs has the column. */
    boolean isForPrograms() {
        return this != QUESTION_NUMBER;
    }
}
