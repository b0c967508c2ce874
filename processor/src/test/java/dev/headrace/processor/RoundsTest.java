package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.cases.Outcome;
import dev.headrace.processor.cases.SourceCompiler;
import dev.headrace.processor.cases.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models and sources that another processor generates while the module is compiled. */
class RoundsTest {
    private static final String RAW_ORDERS = """
            package shop;
            @dev.headrace.Source(schema = "raw_data", table = "orders")
            public interface RawOrders { long id(); }
            """;
    private static final String RAW_CUSTOMERS =
            RAW_ORDERS.replace("orders", "customers").replace("Orders", "Customers");
    private static final String STG_ORDERS = """
            package shop;
            @dev.headrace.Model(refs = RawOrders.class, sql = "select id as order_id from raw_data.orders")
            public interface StgOrders { long orderId(); }
            """;
    private static final String SHOP = """
            package shop;
            @dev.headrace.Pipeline(schema = "analytics")
            public interface Shop {}
            """;

    @TempDir
    Path folder;

    @Test
    void waitsForAClassThatAnotherProcessorGenerates() {
        Outcome outcome = compile(1, RAW_ORDERS, RAW_CUSTOMERS, STG_ORDERS, SHOP);

        assertThat(outcome.text()).isEmpty();
        assertThat(outcome.generated().get("shop/ShopPipeline.java")).contains("select id as order_id");
    }

    @Test
    void waitsEvenIfNothingOfItsOwnMakesARound() {
        Outcome outcome = compile(1, RAW_ORDERS, STG_ORDERS, SHOP);

        assertThat(outcome.text()).isEmpty();
        assertThat(outcome.generated().get("shop/ShopPipeline.java")).contains("select id as order_id");
    }

    @Test
    void saysSoWhenAClassComesTooLate() {
        Outcome outcome = compile(3, RAW_ORDERS, RAW_CUSTOMERS, STG_ORDERS, SHOP);

        assertThat(outcome.text())
                .contains(
                        "another annotation processor generated more of this module after shop.ShopPipeline was written");
        assertThat(outcome.succeeded()).isFalse();
    }

    /** Compiles all but the first source, which another processor generates in that round. */
    private Outcome compile(int round, String generated, String... sources) {
        SourceFolder files = new SourceFolder(folder.resolve("sources"));
        List.of(sources).forEach(files::write);
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            Processor other = new Generating(round, generated);
            return SourceCompiler.javac(classes).compile(files.all(), List.of(), other, new PipelineProcessor());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Generates one source in one round; in the rounds before, something that nobody needs. */
    private static final class Generating extends AbstractProcessor {
        private final int round;
        private final String source;
        private int rounds;

        Generating(int round, String source) {
            this.round = round;
            this.source = source;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            if (++rounds < round) {
                write("shop.Nothing" + rounds, "package shop; class Nothing" + rounds + " {}");
            } else if (rounds == round) {
                write("shop.RawOrders", source);
            }
            return false;
        }

        private void write(String name, String text) {
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
