package dev.headrace.processor.declaration;

import java.util.List;

/** The return type of a column method. */
public sealed interface JavaType {
    /** A primitive, {@code long}. */
    record Primitive(String name) implements JavaType {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A class or interface without type arguments, by its qualified name. */
    record Declared(String qualified) implements JavaType {
        @Override
        public String toString() {
            return qualified;
        }
    }

    /** A Java enum, with its constants in order. */
    record EnumType(String qualified, List<String> constants) implements JavaType {
        public EnumType {
            constants = List.copyOf(constants);
        }

        @Override
        public String toString() {
            return qualified;
        }
    }

    /** {@code java.util.List<element>}. */
    record ListOf(JavaType element) implements JavaType {
        @Override
        public String toString() {
            return "java.util.List<" + element + ">";
        }
    }

    /** {@code element[]}. */
    record ArrayOf(JavaType element) implements JavaType {
        @Override
        public String toString() {
            return element + "[]";
        }
    }

    /** Anything else, as Java prints it; no column can have it. */
    record Other(String text) implements JavaType {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A class that does not exist, or a type parameter: something that is reported elsewhere. */
    record Missing(String text) implements JavaType {
        @Override
        public String toString() {
            return text;
        }
    }
}
