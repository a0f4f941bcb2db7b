package org.annalist.checks.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who may see whom. Every arrow points to the API; extractors also see the text toolkit. */
final class Layering {

  static final ArchRule THE_API_STANDS_ALONE =
      classes()
          .that()
          .resideInAPackage("org.annalist.api..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("org.annalist.api..", "java..", "org.osgi.annotation..")
                  .or(resideInAPackage("org.osgi.service.component.annotations")))
          .because("plugins compile against the JDK and the API alone");

  static final ArchRule THE_TOOLKIT_SEES_ONLY_THE_API =
      classes()
          .that()
          .resideInAPackage("org.annalist.vietnamese..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.annalist.vietnamese..",
                  "org.annalist.api..",
                  "java..",
                  "dk.brics.automaton..",
                  "org.osgi.annotation.."))
          .because("it runs on a plain class path too");

  static final ArchRule PLUGINS_SEE_ONLY_THE_API_AND_THE_TOOLKIT =
      noClasses()
          .that()
          .resideInAPackage("org.annalist.plugin..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.annalist..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.annalist.api..",
                              "org.annalist.vietnamese..",
                              "org.annalist.plugin.."))))
          .because("the runtime and the products change without them");

  static final ArchRule PLUGINS_DO_NOT_SEE_EACH_OTHER =
      slices()
          .assignedFrom(new Plugins())
          .should()
          .notDependOnEachOther()
          .because("each can be removed or swapped alone");

  static final ArchRule ONLY_EXTRACTORS_SEE_THE_TOOLKIT =
      noClasses()
          .that()
          .resideInAPackage("org.annalist.plugin..")
          .and(Plugins.ofModulesWithoutExtractor())
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.annalist.vietnamese..")
          .because("views, loaders and exporters work for any language");

  static final ArchRule NOBODY_SEES_THE_RUNTIME =
      noClasses()
          .that()
          // The benchmarks measure the runtime itself, on a plain class path.
          .resideOutsideOfPackages(
              "org.annalist.runtime..", "org.annalist.testkit..", "org.annalist.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.annalist.runtime..")
          .because("products reach it through the Platform service");

  static final ArchRule NOBODY_SEES_A_PRODUCT =
      noClasses()
          .that()
          // The benchmarks measure the window itself.
          .resideOutsideOfPackages(
              "org.annalist.cli..",
              "org.annalist.workbench..",
              "org.annalist.launcher..",
              "org.annalist.bench.window..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.annalist.cli..", "org.annalist.workbench..", "org.annalist.launcher..");

  static final ArchRule PRODUCTS_DO_NOT_SEE_EACH_OTHER =
      slices()
          .matching("org.annalist.(cli|workbench|launcher)..")
          .should()
          .notDependOnEachOther()
          .because("they meet as services of JDK types");

  static final ArchRule ONLY_THE_WORKBENCH_SEES_WINDOWS =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.annalist.workbench..", "org.annalist.bench.window..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse..", "java.awt..", "javax.swing..")
          .because("the headless product runs without any window library");

  static final ArchRule PLUGINS_AND_TOOLKIT_RUN_WITHOUT_OSGI =
      noClasses()
          .that()
          .resideInAnyPackage("org.annalist.plugin..", "org.annalist.vietnamese..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.osgi.framework..", "org.osgi.util..", "org.osgi.resource..")
          .because("the same jars run on a plain class path");

  static final ArchRule THE_PIPELINE_RUNS_WITHOUT_OSGI =
      noClasses()
          .that()
          .haveNameMatching("org\\.annalist\\.runtime\\.(PlainPlatform|wrong\\..*)")
          .should()
          .transitivelyDependOnClassesThat()
          .resideInAPackage("org.osgi.framework..")
          .because("it runs on a plain class path too");

  static final ArchRule API_PACKAGES_HAVE_NO_CYCLE =
      slices()
          .assignedFrom(new Packages())
          .namingSlices("$1")
          .should()
          .beFreeOfCycles()
          .because("packages are released and understood one by one");

  private Layering() {}

  /** Each plugin module is a slice. */
  private static final class Plugins implements SliceAssignment {

    private static final Path EXTRACTORS =
        Path.of("src/main/resources/META-INF/services/org.annalist.api.extract.Extractor");

    static DescribedPredicate<JavaClass> ofModulesWithoutExtractor() {
      return new DescribedPredicate<>("belong to a module without an extractor") {
        @Override
        public boolean test(JavaClass type) {
          Path list = Path.of(home(type)).resolve(EXTRACTORS);
          return !Files.exists(Checkout.root().resolve(list));
        }
      };
    }

    /** The module, or the package for classes that are in none, as those of the rules' tests. */
    private static String home(JavaClass type) {
      return Classes.module(type)
          .filter(module -> module.startsWith("plugins/"))
          .orElse(type.getPackageName());
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass found) {
      // An array has no source of its own.
      JavaClass type = found.getBaseComponentType();
      return type.getPackageName().startsWith("org.annalist.plugin")
          ? SliceIdentifier.of(home(type))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "plugins";
    }
  }

  /** Each package of the API is a slice. */
  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith("org.annalist.api")
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages of the API";
    }
  }
}
