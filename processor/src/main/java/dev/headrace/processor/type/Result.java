package dev.headrace.processor.type;

import java.util.Optional;
import java.util.function.Function;

/** What PostgreSQL makes of a name or a call, or why it refuses. */
public sealed interface Result<T> {
    /** It means this. */
    record Found<T>(T found) implements Result<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(found);
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.empty();
        }

        @Override
        public <R> Result<R> then(Function<T, Result<R>> next) {
            return next.apply(found);
        }
    }

    /** It means nothing. */
    record Refused<T>(Refusal why) implements Result<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(why);
        }

        @Override
        public <R> Result<R> then(Function<T, Result<R>> next) {
            return new Refused<>(why);
        }
    }

    static <T> Result<T> found(T value) {
        return new Found<>(value);
    }

    static <T> Result<T> refused(Refusal why) {
        return new Refused<>(why);
    }

    static <T> Result<T> refused(String condition, String message) {
        return new Refused<>(Refusal.of(condition, message));
    }

    static <T> Result<T> refused(String condition, String message, String hint) {
        return new Refused<>(Refusal.of(condition, message, hint));
    }

    /** What it means; empty if it was refused. */
    Optional<T> value();

    /** Why it was refused; empty if it was not. */
    Optional<Refusal> refusal();

    /** What comes of the value, or the same refusal. */
    <R> Result<R> then(Function<T, Result<R>> next);
}
