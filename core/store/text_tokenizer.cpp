// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_tokenizer.h"

#include "core/base/text_words.h"

#include <QString>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// What stands in the index for the end of a line; no query can ask for it.
const QString kLineEnd = QString(QChar(u'\x1'));

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

/// Positions within the text are not passed on: the tables hold no text, so nothing could be marked in it.
int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int bytes,
    int (*emitToken)(void *, int, const char *, int, int, int))
{
    const bool isQuery = (flags & FTS5_TOKENIZE_QUERY) != 0;
    const auto emitWord = [&](const QString &word, int tokenFlags) {
        const QByteArray token = word.toUtf8();
        return emitToken(context, tokenFlags, token.constData(), int(token.size()), 0, 0);
    };
    const QString whole = QString::fromUtf8(text, bytes);
    qsizetype lineEnd = isQuery ? -1 : whole.indexOf(u'\n');
    for (const Word &word : wordsOf(whole)) {
        // A word of no language between two lines keeps a phrase from running across two values.
        if (lineEnd >= 0 && word.start > lineEnd) {
            if (const int result = emitWord(kLineEnd, 0); result != SQLITE_OK) {
                return result;
            }
            lineEnd = whole.indexOf(u'\n', word.start);
        }
        int result = emitWord(word.folded, 0);
        // An Arabic word stands with and without its article at the same place, and a query takes either.
        if (result == SQLITE_OK && !word.withoutArticle.isEmpty()) {
            result = emitWord(word.withoutArticle, FTS5_TOKEN_COLOCATED);
        }
        if (result != SQLITE_OK) {
            return result;
        }
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
