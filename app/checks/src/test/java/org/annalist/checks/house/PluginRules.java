package org.annalist.checks.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.load.Loader;
import org.annalist.api.load.LoaderInfo;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.testkit.PluginContract;

/** What makes a class a plugin, and who has tried it. */
final class PluginRules {

  private static final Map<Class<?>, Class<?>> POINTS =
      Map.of(
          Loader.class, LoaderInfo.class,
          Extractor.class, ExtractorInfo.class,
          View.class, ViewInfo.class,
          Exporter.class, ExporterInfo.class);

  static final ArchRule PLUGINS_CARRY_THEIR_METADATA =
      classes()
          .that(new ArePlugins())
          .should(
              new ArchCondition<>("carry the annotation of their extension point") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  POINTS.forEach(
                      (point, info) -> {
                        if (type.isAssignableTo(point) && !type.isAnnotatedWith(info.getName())) {
                          String message = type.getName() + " lacks @" + info.getSimpleName();
                          events.add(SimpleConditionEvent.violated(type, message));
                        }
                      });
                }
              });

  static final ArchRule PLUGINS_ARE_COMPONENTS =
      classes()
          .that(new ArePlugins())
          .should()
          .beAnnotatedWith("org.osgi.service.component.annotations.Component")
          .andShould()
          .bePublic();

  /** To be asked of the plugins with their tests. */
  static final ArchRule PLUGINS_PASS_THEIR_CONTRACT =
      classes().that(new ArePlugins()).should(new BeTriedByATestOfTheirContract());

  private PluginRules() {}

  private static final class ArePlugins extends DescribedPredicate<JavaClass> {
    ArePlugins() {
      super("are plugins");
    }

    @Override
    public boolean test(JavaClass type) {
      return type.getPackageName().startsWith("org.annalist.plugin")
          && POINTS.keySet().stream().anyMatch(type::isAssignableTo)
          && !type.isAnonymousClass()
          && (!isOfATest(type) || type.getPackageName().contains(".wrong"));
    }

    /** Tests have plugins of their own, which nobody ships; those made to be wrong are asked. */
    private static boolean isOfATest(JavaClass type) {
      return type.getSource()
          .map(source -> String.valueOf(source.getUri().getPath()))
          .filter(path -> path.contains("/test-classes/"))
          .isPresent();
    }
  }

  private static final class BeTriedByATestOfTheirContract extends ArchCondition<JavaClass> {
    BeTriedByATestOfTheirContract() {
      super("be tried by a test that extends their contract");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      boolean tried =
          type.getConstructorCallsToSelf().stream()
              .anyMatch(call -> call.getOriginOwner().isAssignableTo(PluginContract.class));
      if (!tried) {
        String message = "No test extends a contract of org.annalist.testkit for " + type.getName();
        events.add(SimpleConditionEvent.violated(type, message));
      }
    }
  }
}
