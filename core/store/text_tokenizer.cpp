// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_tokenizer.h"

#include "core/base/text_fold.h"

#include <QString>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

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

int createTokenizer(void *, const char **, int, Fts5Tokenizer **out)
{
    UErrorCode status = U_ZERO_ERROR;
    auto words = std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) {
        return SQLITE_ERROR;
    }
    *out = reinterpret_cast<Fts5Tokenizer *>(words.release());
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<icu::BreakIterator *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int, const char *text, int bytes,
    int (*emitToken)(void *, int, const char *, int, int, int))
{
    auto *words = reinterpret_cast<icu::BreakIterator *>(tokenizer);
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUTF8(&view, text, bytes, &status);
    words->setText(&view, status);
    int result = U_FAILURE(status) ? SQLITE_ERROR : SQLITE_OK;
    int32_t start = words->first();
    for (int32_t end = words->next(); result == SQLITE_OK && end != icu::BreakIterator::DONE; start = end, end = words->next()) {
        if (words->getRuleStatus() < UBRK_WORD_NONE_LIMIT) {
            continue; // Blanks and punctuation.
        }
        const QByteArray token = foldText(QString::fromUtf8(text + start, end - start)).toUtf8();
        if (!token.isEmpty()) {
            result = emitToken(context, 0, token.constData(), int(token.size()), start, end);
        }
    }
    utext_close(&view);
    return result;
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
