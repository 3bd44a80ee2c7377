package org.stocktake.model.brand;

/**
 * A person who signs a document.
 *
 * @param name empty when the document leaves room for it
 */
public record Signatory(String name, String function) {
    public Signatory {
        if (function.isBlank()) {
            throw new IllegalArgumentException("who signs has a function");
        }
    }
}
