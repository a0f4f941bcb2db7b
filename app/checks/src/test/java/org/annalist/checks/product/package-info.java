/** Tests of the built distribution: the program as users run it, and plugins of others in it. */
package org.annalist.checks.product;
