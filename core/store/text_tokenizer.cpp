// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_tokenizer.h"

#include "core/store/index_words.h"

#include <QString>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// The FTS5 extension interface of a connection; see https://www.sqlite.org/fts5.html#extending_fts5
fts5_api *fts5Of(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

// The tokenizer keeps no state of its own; FTS5 still wants a pointer that is not null.
int createTokenizer(void *, const char **, int, Fts5Tokenizer **out)
{
    static char stateless;
    *out = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) { }

/// Texts were split into tokens before (`index_words.h`); here they are only told apart. Positions within the text are not
/// passed on: the table holds no text, so nothing could be marked in it.
int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int bytes, int (*emitToken)(void *, int, const char *, int, int, int))
{
    const char *const end = text + bytes;
    for (const char *token = text; token < end;) {
        const char *const behind = std::find(token, end, kTokenEnd);
        if (behind > token) {
            if (const int result = emitToken(context, 0, token, int(behind - token), 0, 0); result != SQLITE_OK) {
                return result;
            }
        }
        token = behind + 1;
    }
    return SQLITE_OK;
}

} // namespace

Result<void> registerTokenizer(sqlite3 *handle)
{
    fts5_api *api = fts5Of(handle);
    if (api == nullptr) {
        return fail(ErrorKind::Unsupported, u"FTS5"_s, u"this SQLite has no full-text index"_s);
    }
    fts5_tokenizer functions {createTokenizer, deleteTokenizer, tokenize};
    if (api->xCreateTokenizer(api, "fourthp", nullptr, &functions, nullptr) != SQLITE_OK) {
        return fail(ErrorKind::Unsupported, u"FTS5"_s, u"the tokenizer was refused"_s);
    }
    return {};
}

} // namespace fourthp
