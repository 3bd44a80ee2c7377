package org.stocktake.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/**
 * The value of one option or parameter: the default, until the command line gives another. A class
 * and not two lambdas because a lambda keeps the interfaces of the command library out of the archive of classes.
 */
public final class ArgumentValue<T> implements IGetter, ISetter {
    private final T byDefault;
    private T value;

    ArgumentValue(T byDefault) {
        this.byDefault = byDefault;
        this.value = byDefault;
    }

    /** Returns the given value, else the default. */
    public T value() {
        return value;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as IGetter declares it
    public <V> V get() {
        return (V) value;
    }

    @Override
    @SuppressWarnings("unchecked") // picocli gives a value of the type that Arguments declared
    public <V> @Nullable V set(@Nullable V given) {
        V before = (V) value;
        value = given == null ? byDefault : (T) given;
        return before;
    }
}
