package dev.headrace.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** After errors users' code finds the same classes with the same members. */
class SkeletonTest {
    private static final List<String> CLASSES =
            List.of("shop.ShopPipeline", "shop.RawOrdersRow", "shop.StgOrdersRow", "shop.marts.Marts_DailyRow");

    @Test
    void skeletonsHaveTheMembersOfTheRealClasses() throws ReflectiveOperationException {
        GeneratedFiles real = new GeneratedFiles();
        new Generation(real, "1", 15).write(ShopPlan.project(), ShopPlan.models(), List.of(ShopPlan.plan()));
        GeneratedFiles skeleton = new GeneratedFiles();
        new Generation(skeleton, "1", 15).writeSkeletons(ShopPlan.project(), ShopPlan.models());
        GeneratedFiles.Loaded realClasses = real.compile(ShopPlan.interfaces());
        GeneratedFiles.Loaded skeletonClasses = skeleton.compile(ShopPlan.interfaces());
        for (String name : CLASSES) {
            assertThat(members(skeletonClasses.loadClass(name)))
                    .as(name)
                    .isNotEmpty()
                    .isEqualTo(members(realClasses.loadClass(name)));
        }
        assertThatThrownBy(() -> skeletonClasses.call("shop.ShopPipeline", "definition"))
                .rootCause()
                .hasMessage("pipeline shop.Shop was compiled with errors");
        assertThat(skeleton.resources).isEmpty();
    }

    private static List<String> members(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::toString)
                .sorted()
                .toList();
    }
}
