/* What the C of the engine hardly ever calls, read by the compiler before each module: it then puts what leads there
   apart from what runs, so that a processor holds more of that at once. What follows is seen by no other library. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <frameobject.h>
#include <structmember.h>
#pragma GCC visibility push(hidden)
#define SELDOM __attribute__((cold))
SELDOM void CPyError_OutOfMemory(void);
SELDOM void CPy_TypeError(const char *, PyObject *);
SELDOM void CPy_AddTraceback(const char *, const char *, int, PyObject *);
SELDOM void CPy_TypeErrorTraceback(const char *, const char *, int, PyObject *, const char *, PyObject *);
SELDOM void CPy_AttributeError(const char *, const char *, const char *, const char *, int, PyObject *);
SELDOM static void CPy_DecRef(PyObject *);
