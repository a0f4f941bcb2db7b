package org.annalist.checks.house;

import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.ref.Reference;
import java.text.Format;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;

/** What no class does, wherever it stands. */
final class Conduct {

  /** A word that says nothing, as a part of a name in camel case. */
  private static final String VAGUE =
      "(?:Util|Utils|Utility|Utilities|Helper|Helpers|Common|Manager)";

  static final ArchRule NO_CLASS_HAS_A_VAGUE_NAME =
      noClasses()
          .should()
          .haveNameMatching(".*[.$](?:[A-Z]\\w*)?" + VAGUE + "(?:[A-Z0-9$].*)?")
          .because("a name says what a thing is in the terms of the field");

  static final ArchRule NO_PACKAGE_HAS_A_VAGUE_NAME =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..utils..",
              "..helper..",
              "..helpers..",
              "..common..",
              "..manager..",
              "..impl..",
              "..misc..")
          .because("packages are named by their role");

  static final ArchRule STATIC_FIELDS_ARE_CONSTANT =
      fields()
          .that()
          .areStatic()
          .and(new NotMadeByTheCompiler())
          .should()
          .beFinal()
          .because("state that all share makes results depend on what came before");

  static final ArchRule STATIC_FIELDS_HOLD_NOTHING_THAT_CHANGES =
      noFields()
          .that()
          .areStatic()
          .and(new NotMadeByTheCompiler())
          .should()
          .haveRawType(new Changeable())
          .because("a constant reference to something that changes is state all the same");

  static final ArchRule SHARED_ARRAYS_ARE_PRIVATE =
      fields()
          .that()
          .areStatic()
          .and(new NotMadeByTheCompiler())
          .and()
          .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
          .should()
          .bePrivate()
          .because("anyone could change them");

  static final ArchRule PLUGINS_START_NO_THREADS =
      noClasses()
          .that()
          .resideInAnyPackage("org.annalist.plugin..", "org.annalist.vietnamese..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "start threads",
                  type ->
                      type.isEquivalentTo(Executors.class)
                          || type.isAssignableTo(ForkJoinPool.class)
                          || type.isEquivalentTo(Timer.class)
                          || type.isEquivalentTo(CompletableFuture.class)))
          .orShould()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "a thread is made", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
          .because("the runtime's pool bounds and cancels them");

  static final ArchRule ONLY_THE_LAUNCHER_ENDS_THE_PROGRAM =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.annalist.launcher..", "org.annalist.testkit..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .because("what was acknowledged must be written before");

  static final ArchRule ONLY_PRODUCTS_PRINT =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.annalist.api..",
              "org.annalist.vietnamese..",
              "org.annalist.runtime..",
              "org.annalist.plugin..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("what a person should know is a Problem");

  static final ArchRule NO_PACKAGE_IS_IN_TWO_BUNDLES =
      classes().should(new StayInTheBundleOfTheirPackage());

  private Conduct() {}

  private static final class NotMadeByTheCompiler extends DescribedPredicate<JavaField> {
    NotMadeByTheCompiler() {
      super("are not made by the compiler");
    }

    @Override
    public boolean test(JavaField field) {
      Set<JavaModifier> modifiers = field.getModifiers();
      // JMH writes classes of its own around benchmarks.
      boolean generated = field.getOwner().getPackageName().endsWith(".jmh_generated");
      return !generated && !modifiers.contains(SYNTHETIC) && !field.getName().startsWith("$");
    }
  }

  /** Types whose very purpose is to change. */
  private static final class Changeable extends DescribedPredicate<JavaClass> {
    private static final Pattern PACKAGES =
        Pattern.compile("java\\.util\\.concurrent\\.(atomic|locks)\\..*");

    Changeable() {
      super("a type that changes");
    }

    @Override
    public boolean test(JavaClass type) {
      boolean collection =
          (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
              && !type.isInterface();
      return collection
          || PACKAGES.matcher(type.getName()).matches()
          || type.isAssignableTo(Appendable.class)
          || type.isAssignableTo(ThreadLocal.class)
          || type.isAssignableTo(Reference.class)
          || type.isAssignableTo(Format.class)
          || type.isAssignableTo(Date.class)
          || type.isAssignableTo(Random.class);
    }
  }

  private static final class StayInTheBundleOfTheirPackage extends ArchCondition<JavaClass> {
    private final Map<String, String> homes = new HashMap<>();

    StayInTheBundleOfTheirPackage() {
      super("stay in the bundle of their package");
    }

    @Override
    public void init(Collection<JavaClass> classes) {
      homes.clear();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      String module = Classes.module(type).orElse("");
      String home = homes.computeIfAbsent(type.getPackageName(), name -> module);
      if (!home.equals(module)) {
        String message =
            type.getName() + " is in " + module + ", others of its package are in " + home;
        events.add(SimpleConditionEvent.violated(type, message));
      }
    }
  }
}
