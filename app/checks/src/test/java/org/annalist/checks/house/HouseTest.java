package org.annalist.checks.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annalist.api.Span;
import org.annalist.api.Stray;
import org.annalist.api.wrong.ApiSeesLibrary;
import org.annalist.api.wrong.left.Left;
import org.annalist.api.wrong.right.Right;
import org.annalist.cli.wrong.CommandSeesWindow;
import org.annalist.plugin.wrong.PluginSeesRuntime;
import org.annalist.plugin.wrong.PluginSeesToolkit;
import org.annalist.plugin.wrong.PluginWithoutMetadata;
import org.annalist.plugin.wrong.UntriedPlugin;
import org.annalist.plugin.wrong.other.PluginSeesPlugin;
import org.annalist.plugin.wrong.util.StringHelper;
import org.annalist.runtime.wrong.PlainSeesFramework;
import org.annalist.vietnamese.wrong.ToolkitSeesLibrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Applies every rule to all modules, and shows of each rule that it can fail. */
class HouseTest {

  /** By the name of each rule, classes that break it. */
  private static final Map<String, List<Class<?>>> WRONG =
      Map.ofEntries(
          Map.entry("THE_API_STANDS_ALONE", List.of(ApiSeesLibrary.class)),
          Map.entry("THE_TOOLKIT_SEES_ONLY_THE_API", List.of(ToolkitSeesLibrary.class)),
          Map.entry("PLUGINS_SEE_ONLY_THE_API_AND_THE_TOOLKIT", List.of(PluginSeesRuntime.class)),
          Map.entry(
              "PLUGINS_DO_NOT_SEE_EACH_OTHER",
              List.of(PluginSeesPlugin.class, PluginSeesToolkit.class)),
          Map.entry("ONLY_EXTRACTORS_SEE_THE_TOOLKIT", List.of(PluginSeesToolkit.class)),
          Map.entry("NOBODY_SEES_THE_RUNTIME", List.of(PluginSeesRuntime.class)),
          Map.entry("NOBODY_SEES_A_PRODUCT", List.of(PluginSeesRuntime.class)),
          Map.entry(
              "PRODUCTS_DO_NOT_SEE_EACH_OTHER",
              List.of(CommandSeesWindow.class, org.annalist.workbench.wrong.Opened.class)),
          Map.entry("ONLY_THE_WORKBENCH_SEES_WINDOWS", List.of(CommandSeesWindow.class)),
          Map.entry("PLUGINS_AND_TOOLKIT_RUN_WITHOUT_OSGI", List.of(PluginSeesRuntime.class)),
          Map.entry("THE_PIPELINE_RUNS_WITHOUT_OSGI", List.of(PlainSeesFramework.class)),
          Map.entry("NO_PACKAGE_IS_IN_TWO_BUNDLES", List.of(Span.class, Stray.class)),
          Map.entry("API_PACKAGES_HAVE_NO_CYCLE", List.of(Left.class, Right.class)),
          Map.entry("NO_CLASS_HAS_A_VAGUE_NAME", List.of(StringHelper.class)),
          Map.entry("NO_PACKAGE_HAS_A_VAGUE_NAME", List.of(StringHelper.class)),
          Map.entry("STATIC_FIELDS_ARE_CONSTANT", List.of(StringHelper.class)),
          Map.entry("STATIC_FIELDS_HOLD_NOTHING_THAT_CHANGES", List.of(StringHelper.class)),
          Map.entry("SHARED_ARRAYS_ARE_PRIVATE", List.of(StringHelper.class)),
          Map.entry("PLUGINS_START_NO_THREADS", List.of(StringHelper.class)),
          Map.entry("ONLY_THE_LAUNCHER_ENDS_THE_PROGRAM", List.of(StringHelper.class)),
          Map.entry("ONLY_PRODUCTS_PRINT", List.of(StringHelper.class)),
          Map.entry("PLUGINS_CARRY_THEIR_METADATA", List.of(PluginWithoutMetadata.class)),
          Map.entry("PLUGINS_ARE_COMPONENTS", List.of(PluginWithoutMetadata.class)),
          Map.entry("PLUGINS_PASS_THEIR_CONTRACT", List.of(UntriedPlugin.class)));

  @TestFactory
  Stream<DynamicTest> everyModuleKeepsTheRules() throws IllegalAccessException {
    JavaClasses classes = Classes.all();
    JavaClasses tested = Classes.ofPluginsWithTests();
    return rules().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    readable(rule.getKey()),
                    () ->
                        rule.getValue()
                            .check(
                                rule.getKey().equals("PLUGINS_PASS_THEIR_CONTRACT")
                                    ? tested
                                    : classes)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleCanFail() throws IllegalAccessException {
    return rules().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    readable(rule.getKey()) + " fails for wrong classes",
                    () -> {
                      List<Class<?>> wrong = WRONG.getOrDefault(rule.getKey(), List.of());
                      JavaClasses classes = new ClassFileImporter().importClasses(wrong);
                      assertThat(rule.getValue().evaluate(classes).hasViolation()).isTrue();
                    }));
  }

  @Test
  void modulesWereCompiled() {
    List<String> without =
        Checkout.modules().stream()
            .filter(module -> !module.sources().isEmpty())
            .filter(module -> Checkout.files(module.classes(), ".class").isEmpty())
            .filter(module -> !module.name().equals("app/checks"))
            .map(Checkout.Module::name)
            .toList();
    assertThat(without)
        .as("modules without classes, over which no rule can say anything")
        .isEmpty();
  }

  private static Map<String, ArchRule> rules() throws IllegalAccessException {
    Map<String, ArchRule> rules = new TreeMap<>();
    for (Class<?> holder : List.of(Layering.class, Conduct.class, PluginRules.class)) {
      for (Field field : holder.getDeclaredFields()) {
        if (ArchRule.class.isAssignableFrom(field.getType())) {
          rules.put(field.getName(), (ArchRule) field.get(null));
        }
      }
    }
    return rules;
  }

  private static String readable(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
