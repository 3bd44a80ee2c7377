package org.stocktake.model.brand;

/** A Word template of an office, looked through: it has no macro and refers to nothing outside. */
public final class TemplateFile {
    private final byte[] bytes;

    public TemplateFile(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Returns the whole file. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
