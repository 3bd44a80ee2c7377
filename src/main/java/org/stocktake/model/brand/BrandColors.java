package org.stocktake.model.brand;

/**
 * The two colours of a document.
 *
 * @param main of headings, rules and the heads of tables
 * @param second of links
 */
public record BrandColors(BrandColor main, BrandColor second) {
    /** The colours of a document without a brand. */
    public static final BrandColors USUAL = new BrandColors(new BrandColor(0x1D3F6B), new BrandColor(0x1A4F91));

    public BrandColors {
        if (!main.isReadable() || !second.isReadable()) {
            throw new IllegalArgumentException("nobody can read text in that colour on white");
        }
    }

    /** Returns true for the colours of a document without a brand. */
    public boolean areUsual() {
        return main.rgb() == USUAL.main.rgb() && second.rgb() == USUAL.second.rgb();
    }
}
