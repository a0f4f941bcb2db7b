package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Proves that every check of a contract can fail, each by a plugin that is wrong in one thing. */
final class Proof {

  private final Class<?> contract;
  private final Map<String, List<Object>> wrong = new LinkedHashMap<>();

  private Proof(Class<?> contract) {
    this.contract = contract;
  }

  static Proof that(Class<?> contract) {
    return new Proof(contract);
  }

  /** The named check fails for this instance of the contract. */
  Proof fails(String check, Object instance) {
    wrong.computeIfAbsent(check, c -> new ArrayList<>()).add(instance);
    return this;
  }

  /** One test for each wrong plugin, and one that no check is left without. */
  Stream<DynamicTest> tests() {
    Map<String, Method> checks = checks();
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(
        DynamicTest.dynamicTest(
            "every check is proved",
            () -> assertThat(wrong.keySet()).containsExactlyInAnyOrderElementsOf(checks.keySet())));
    wrong.forEach(
        (check, instances) -> {
          for (Object instance : instances) {
            tests.add(
                DynamicTest.dynamicTest(
                    check + " fails for " + instance,
                    () -> assertThat(failure(checks.get(check), instance)).isNotNull()));
          }
        });
    return tests.stream();
  }

  private static Throwable failure(Method check, Object instance) {
    return catchThrowable(
        () -> {
          try {
            check.invoke(instance);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private Map<String, Method> checks() {
    Map<String, Method> checks = new TreeMap<>();
    for (Class<?> c = contract; c != Object.class; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.isAnnotationPresent(Test.class)) {
          method.setAccessible(true);
          checks.put(method.getName(), method);
        }
      }
    }
    return checks;
  }
}
