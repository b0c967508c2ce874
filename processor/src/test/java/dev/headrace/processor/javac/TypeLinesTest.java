package dev.headrace.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class TypeLinesTest {
    @Test
    void isTheLineOfTheName() throws Exception {
        List<String> lines = new ArrayList<>();
        new CompilerRun().source("shop/Query.java", """
                        package shop;

                        /** Query. */
                        @Deprecated
                        @SuppressWarnings("Query")
                        public
                        interface
                           /* the */ Query {
                          interface Inner {}
                        }
                        interface Beside {}
                        """).with(ToolProvider.getSystemJavaCompiler(), environment -> {
            TypeLines types = TypeLines.of(environment);
            for (String name : List.of("shop.Query", "shop.Query.Inner", "shop.Beside", "java.util.Map.Entry")) {
                var type = environment.getElementUtils().getTypeElement(name);
                lines.add(types.file(type) + ":" + types.line(type));
            }
        });
        assertThat(lines).containsExactly("Query.java:8", "Query.java:9", "Query.java:11", "Map.java:0");
    }
}
