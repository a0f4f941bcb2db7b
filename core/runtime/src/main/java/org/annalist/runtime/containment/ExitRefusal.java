package org.annalist.runtime.containment;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites a class so that {@code System.exit}, {@code Runtime.exit} and {@code Runtime.halt} throw
 * a {@link SecurityException} that names the call instead. Method references to them too.
 */
public final class ExitRefusal {

  private static final String REFUSE = "annalist$refuseExit";
  private static final String BY_CALL = "(Ljava/lang/String;)V";

  private ExitRefusal() {}

  /** The rewritten class; null if it holds no such call. */
  public static byte[] apply(byte[] original) {
    ClassReader reader = new ClassReader(original);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    Refusing refusing = new Refusing(writer);
    reader.accept(refusing, 0);
    return refusing.rewritten ? writer.toByteArray() : null;
  }

  /** What ends the program, or null: as a person would call it. */
  private static String exit(String owner, String name, String descriptor) {
    boolean system = owner.equals("java/lang/System") && name.equals("exit");
    boolean runtime =
        owner.equals("java/lang/Runtime") && (name.equals("exit") || name.equals("halt"));
    return descriptor.equals("(I)V") && (system || runtime)
        ? owner.substring(owner.lastIndexOf('/') + 1) + "." + name
        : null;
  }

  private static final class Refusing extends ClassVisitor {
    private String className;
    private boolean isInterface;
    private boolean rewritten;
    private boolean byReference;

    Refusing(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String superName,
        String[] interfaces) {
      className = name;
      isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
      super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new RefusingMethod(this, next, name);
    }

    @Override
    public void visitEnd() {
      if (rewritten) {
        addThrower();
      }
      if (byReference) {
        addBridge("(I)V", 1);
        addBridge("(Ljava/lang/Runtime;I)V", 2);
      }
      super.visitEnd();
    }

    private MethodVisitor synthetic(String descriptor) {
      return super.visitMethod(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
          REFUSE,
          descriptor,
          null,
          null);
    }

    private void addThrower() {
      MethodVisitor code = synthetic(BY_CALL);
      code.visitCode();
      code.visitTypeInsn(Opcodes.NEW, "java/lang/SecurityException");
      code.visitInsn(Opcodes.DUP);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitMethodInsn(
          Opcodes.INVOKESPECIAL, "java/lang/SecurityException", "<init>", BY_CALL, false);
      code.visitInsn(Opcodes.ATHROW);
      code.visitMaxs(0, 0);
      code.visitEnd();
    }

    /** Takes what the exiting method takes, so that a reference can point to it. */
    private void addBridge(String descriptor, int locals) {
      MethodVisitor code = synthetic(descriptor);
      code.visitCode();
      refuse(code, "exit, referred to as a method");
      code.visitInsn(Opcodes.RETURN);
      code.visitMaxs(1, locals);
      code.visitEnd();
    }

    void refuse(MethodVisitor code, String call) {
      code.visitLdcInsn(
          call
              + " was refused: a plugin must not end the program ("
              + className.replace('/', '.')
              + ")");
      code.visitMethodInsn(Opcodes.INVOKESTATIC, className, REFUSE, BY_CALL, isInterface);
    }

    Handle redirected(Handle handle) {
      if (exit(handle.getOwner(), handle.getName(), handle.getDesc()) == null) {
        return handle;
      }
      rewritten = true;
      byReference = true;
      String descriptor =
          handle.getTag() == Opcodes.H_INVOKESTATIC ? "(I)V" : "(Ljava/lang/Runtime;I)V";
      return new Handle(Opcodes.H_INVOKESTATIC, className, REFUSE, descriptor, isInterface);
    }
  }

  private static final class RefusingMethod extends MethodVisitor {
    private final Refusing type;
    private final String method;

    RefusingMethod(Refusing type, MethodVisitor next, String method) {
      super(Opcodes.ASM9, next);
      this.type = type;
      this.method = method;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      String exit = exit(owner, name, descriptor);
      if (exit == null) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        return;
      }
      type.rewritten = true;
      // The stack holds the code, and below it the Runtime unless the call is static.
      super.visitInsn(opcode == Opcodes.INVOKESTATIC ? Opcodes.POP : Opcodes.POP2);
      type.refuse(mv, exit + " in " + method);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Object[] redirected = arguments.clone();
      for (int i = 0; i < redirected.length; i++) {
        if (redirected[i] instanceof Handle handle) {
          redirected[i] = type.redirected(handle);
        }
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, redirected);
    }
  }
}
