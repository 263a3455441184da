// SQLite at work on 100,000 rows, in a file of the folder that the first argument names: transactions, indices, joins,
// a rollback, deletion and VACUUM. Prints what it finds. The same file is compiled to native code and to WebAssembly; both
// must print the same.
//
// SQLite's own layer for Unix wants more of the system than WASI has, so this brings a small one: plain files, no locks.
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sqlite3.h"

// Files.

typedef struct {
  sqlite3_file base;
  int descriptor;
  int temporary;
  char path[512];
} File;

static int file_close(sqlite3_file *base) {
  File *file = (File *)base;
  close(file->descriptor);
  if (file->temporary) unlink(file->path);
  return SQLITE_OK;
}

static int file_read(sqlite3_file *base, void *buffer, int length, sqlite3_int64 offset) {
  ssize_t count = pread(((File *)base)->descriptor, buffer, (size_t)length, offset);
  if (count < 0) return SQLITE_IOERR_READ;
  if (count == length) return SQLITE_OK;
  memset((char *)buffer + count, 0, (size_t)(length - count));
  return SQLITE_IOERR_SHORT_READ;
}

static int file_write(sqlite3_file *base, const void *buffer, int length, sqlite3_int64 offset) {
  ssize_t count = pwrite(((File *)base)->descriptor, buffer, (size_t)length, offset);
  return count == length ? SQLITE_OK : SQLITE_IOERR_WRITE;
}

static int file_truncate(sqlite3_file *base, sqlite3_int64 size) {
  return ftruncate(((File *)base)->descriptor, size) == 0 ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

static int file_sync(sqlite3_file *base, int flags) {
  (void)flags;
  return fsync(((File *)base)->descriptor) == 0 ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

static int file_size(sqlite3_file *base, sqlite3_int64 *size) {
  struct stat status;
  if (fstat(((File *)base)->descriptor, &status) != 0) return SQLITE_IOERR_FSTAT;
  *size = status.st_size;
  return SQLITE_OK;
}

static int file_lock(sqlite3_file *base, int level) {
  (void)base, (void)level;
  return SQLITE_OK;
}

static int file_reserved(sqlite3_file *base, int *answer) {
  (void)base;
  *answer = 0;
  return SQLITE_OK;
}

static int file_control(sqlite3_file *base, int operation, void *argument) {
  (void)base, (void)operation, (void)argument;
  return SQLITE_NOTFOUND;
}

static int file_sector(sqlite3_file *base) {
  (void)base;
  return 4096;
}

static int file_characteristics(sqlite3_file *base) {
  (void)base;
  return 0;
}

static const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_lock,
    .xCheckReservedLock = file_reserved,
    .xFileControl = file_control,
    .xSectorSize = file_sector,
    .xDeviceCharacteristics = file_characteristics,
};

static const char *folder;
static int temporaries;

static int system_open(sqlite3_vfs *system, const char *name, sqlite3_file *base, int flags, int *opened) {
  (void)system;
  File *file = (File *)base;
  memset(file, 0, sizeof *file);
  if (name) snprintf(file->path, sizeof file->path, "%s", name);
  else snprintf(file->path, sizeof file->path, "%s/temporary-%d", folder, temporaries++);
  file->temporary = !name || (flags & SQLITE_OPEN_DELETEONCLOSE);
  int mode = (flags & SQLITE_OPEN_READWRITE ? O_RDWR : O_RDONLY) | (flags & SQLITE_OPEN_CREATE || !name ? O_CREAT : 0);
  if (!name) mode |= O_RDWR;
  file->descriptor = open(file->path, mode, 0644);
  if (file->descriptor < 0) return SQLITE_CANTOPEN;
  file->base.pMethods = &methods;
  if (opened) *opened = flags;
  return SQLITE_OK;
}

static int system_delete(sqlite3_vfs *system, const char *name, int sync) {
  (void)system, (void)sync;
  if (unlink(name) == 0) return SQLITE_OK;
  return errno == ENOENT ? SQLITE_IOERR_DELETE_NOENT : SQLITE_IOERR_DELETE;
}

static int system_access(sqlite3_vfs *system, const char *name, int flags, int *answer) {
  (void)system, (void)flags;
  struct stat status;
  *answer = stat(name, &status) == 0;
  return SQLITE_OK;
}

static int system_full_path(sqlite3_vfs *system, const char *name, int length, char *output) {
  (void)system;
  snprintf(output, (size_t)length, "%s", name);
  return SQLITE_OK;
}

// Randomness and time stand still, so that the files of two runs are the same byte for byte.

static int system_randomness(sqlite3_vfs *system, int length, char *output) {
  (void)system;
  memset(output, 42, (size_t)length);
  return length;
}

static int system_sleep(sqlite3_vfs *system, int microseconds) {
  (void)system;
  return microseconds;
}

static int system_time(sqlite3_vfs *system, double *julian_day) {
  (void)system;
  *julian_day = 2460000.5;
  return SQLITE_OK;
}

static sqlite3_vfs files = {
    .iVersion = 1,
    .szOsFile = sizeof(File),
    .mxPathname = 500,
    .zName = "files",
    .xOpen = system_open,
    .xDelete = system_delete,
    .xAccess = system_access,
    .xFullPathname = system_full_path,
    .xRandomness = system_randomness,
    .xSleep = system_sleep,
    .xCurrentTime = system_time,
};

int sqlite3_os_init(void) { return sqlite3_vfs_register(&files, 1); }
int sqlite3_os_end(void) { return SQLITE_OK; }

// The work.

static sqlite3 *database;

static void check(int status, const char *what) {
  if (status == SQLITE_OK || status == SQLITE_DONE || status == SQLITE_ROW) return;
  printf("%s: %s\n", what, sqlite3_errmsg(database));
  exit(1);
}

static int print_row(void *context, int count, char **values, char **names) {
  (void)context, (void)names;
  for (int i = 0; i < count; i++) printf("%s%s", i ? "|" : "  ", values[i] ? values[i] : "NULL");
  printf("\n");
  return 0;
}

static void run(const char *statement) {
  printf("%s\n", statement);
  check(sqlite3_exec(database, statement, print_row, NULL, NULL), statement);
}

static uint32_t seed = 1;

static uint32_t next_random(void) {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return seed;
}

static void fill(int rows) {
  sqlite3_stmt *insert;
  check(sqlite3_prepare_v2(database, "INSERT INTO events VALUES (?, ?, ?, ?, ?)", -1, &insert, NULL), "prepare");
  check(sqlite3_exec(database, "BEGIN", NULL, NULL, NULL), "begin");
  for (int i = 1; i <= rows; i++) {
    char text[64];
    snprintf(text, sizeof text, "event %u of %c%c", next_random() % 1000, 'a' + (int)(next_random() % 26),
             'a' + (int)(next_random() % 26));
    sqlite3_bind_int(insert, 1, i);
    sqlite3_bind_int(insert, 2, (int)(next_random() % 500));
    sqlite3_bind_double(insert, 3, (double)(int32_t)next_random() / 65536.0);
    sqlite3_bind_text(insert, 4, text, -1, SQLITE_TRANSIENT);
    if (i % 97 == 0) sqlite3_bind_null(insert, 5);
    else sqlite3_bind_blob(insert, 5, &seed, sizeof seed, SQLITE_TRANSIENT);
    check(sqlite3_step(insert), "insert");
    sqlite3_reset(insert);
  }
  check(sqlite3_exec(database, "COMMIT", NULL, NULL, NULL), "commit");
  sqlite3_finalize(insert);
}

int main(int argc, char **argv) {
  folder = argc > 1 ? argv[1] : ".";
  char path[400];
  snprintf(path, sizeof path, "%s/work.db", folder);
  unlink(path);
  printf("SQLite %s\n", sqlite3_libversion());
  check(sqlite3_open(path, &database), "open");
  run("CREATE TABLE events (id INTEGER PRIMARY KEY, place INTEGER, level REAL, note TEXT, data BLOB)");
  run("CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT UNIQUE)");
  fill(100000);
  run("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 499)"
      " INSERT INTO places SELECT i, printf('place-%03d', i) FROM n");
  run("SELECT count(*), min(level), max(level), printf('%.6f', avg(level)) FROM events");
  run("CREATE INDEX by_place ON events (place, level)");
  run("CREATE INDEX by_note ON events (note)");
  run("SELECT name, count(*), printf('%.4f', sum(level)) AS total FROM events JOIN places ON place = places.id"
      " GROUP BY place ORDER BY count(*) DESC, name LIMIT 5");
  run("SELECT note, count(*) FROM events GROUP BY note HAVING count(*) > 3 ORDER BY 2 DESC, 1 LIMIT 5");
  run("SELECT count(DISTINCT note), count(data), sum(length(data)) FROM events");
  run("SELECT id, printf('%.3f', level) FROM events WHERE place = 77 ORDER BY level DESC LIMIT 3");
  run("BEGIN");
  run("UPDATE events SET level = level * 2 + place WHERE id % 3 = 0");
  run("SELECT printf('%.6f', sum(level)) FROM events");
  run("ROLLBACK");
  run("SELECT printf('%.6f', sum(level)) FROM events");
  run("UPDATE events SET note = upper(note) || '!' WHERE place BETWEEN 100 AND 140");
  run("DELETE FROM events WHERE place % 7 = 3");
  run("SELECT count(*), count(CASE WHEN note LIKE '%!' THEN 1 END) FROM events");
  run("SELECT place, rank() OVER (ORDER BY n DESC, place) FROM (SELECT place, count(*) AS n FROM events GROUP BY place)"
      " LIMIT 4");
  run("SELECT substr(group_concat(name, ','), 1, 60) FROM (SELECT name FROM places ORDER BY random() * 0 + id)");
  run("SELECT json_extract(json_object('a', json_array(1, 2.5, 'x')), '$.a[1]'), date('2026-02-28', '+1 day')");
  run("PRAGMA integrity_check");
  run("VACUUM");
  run("PRAGMA page_count");
  check(sqlite3_close(database), "close");

  FILE *file = fopen(path, "rb");
  uint64_t sum = 14695981039346656037u;
  long bytes = 0;
  for (int byte; (byte = getc(file)) != EOF; bytes++) sum = (sum ^ (uint64_t)byte) * 1099511628211u;
  fclose(file);
  printf("the file: %ld bytes, %016llx\n", bytes, (unsigned long long)sum);
  return 0;
}
