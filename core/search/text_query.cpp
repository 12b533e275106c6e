// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/text_query.h"

#include "core/base/text_words.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

struct Piece
{
    QString text;
    bool quoted = false;
    bool negated = false;
    bool star = false;
    bool atEnd = false; ///< The text ends right behind it: it may still be growing.
};

std::vector<Piece> piecesOf(const QString &text)
{
    std::vector<Piece> pieces;
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        Piece piece;
        if (text.at(i) == u'-' && i + 1 < text.size() && !text.at(i + 1).isSpace()) {
            piece.negated = true;
            ++i;
        }
        qsizetype end = i;
        if (text.at(i) == u'"') {
            end = text.indexOf(u'"', i + 1);
            piece.quoted = true;
            piece.text = text.sliced(i + 1, (end < 0 ? text.size() : end) - i - 1);
            end = end < 0 ? text.size() : end + 1;
        } else {
            while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u'"') {
                ++end;
            }
            piece.text = text.sliced(i, end - i);
            piece.atEnd = end == text.size();
        }
        piece.star = piece.text.endsWith(u'*') || (end < text.size() && text.at(end) == u'*');
        pieces.push_back(piece);
        i = end;
    }
    return pieces;
}

} // namespace

TextQuery TextQuery::from(const QString &text)
{
    TextQuery query;
    bool orPending = false;
    for (const Piece &piece : piecesOf(text)) {
        if (!piece.quoted && piece.text == "OR"_L1 && !query.groups.empty()) {
            orPending = true;
            continue;
        }
        const QStringList words = queryWordsOf(piece.text);
        if (words.isEmpty()) {
            continue;
        }
        // What is still being typed counts as a beginning; so does a word with a star.
        const TextTerm term {words, piece.star || (piece.atEnd && !piece.quoted)};
        if (piece.negated) {
            query.unwanted.push_back(term);
        } else if (orPending) {
            query.groups.back().push_back(term);
        } else {
            query.groups.push_back({term});
        }
        orPending = false;
    }
    return query;
}

std::vector<TextTerm> TextQuery::wanted() const
{
    std::vector<TextTerm> terms;
    for (const auto &group : groups) {
        terms.insert(terms.end(), group.begin(), group.end());
    }
    return terms;
}

} // namespace fourthp
