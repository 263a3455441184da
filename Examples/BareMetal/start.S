  .section .text.start, "ax"
  .globl _start
_start:
  .option push
  .option norelax
  la gp, __global_pointer$
  .option pop
  la sp, stack_top
  call main
1:
  j 1b

  .section .rodata
  .globl guest_start, guest_end
guest_start:
  .incbin GUEST
guest_end:
