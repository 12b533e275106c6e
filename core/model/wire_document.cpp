// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/wire_document.h"

#include "core/model/field_values.h"
#include "core/model/own_members.h"
#include "core/model/review_block.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QJsonArray reviewList(const Document &document, QLatin1StringView key)
{
    return document.json().value("review"_L1).toObject().value(key).toArray();
}

bool movedToDraftSince(const Document &base, const Document &document)
{
    const QJsonArray moves = reviewList(document, "moves"_L1);
    for (qsizetype i = reviewList(base, "moves"_L1).size(); i < moves.size(); ++i) {
        if (moves[i].toObject().value("to"_L1).toString() == "draft"_L1) {
            return true;
        }
    }
    return false;
}

Document withAuthors(Document document, const Document &base)
{
    const bool isNew = base.isEmpty() || base.isDeleted();
    QStringList known = isNew || movedToDraftSince(base, document) ? QStringList() : authorsSinceDraft(base);
    if (isNew || authoredContent(document) != authoredContent(base)) {
        known.append(document.json().value("updated_by"_L1).toString());
    }
    const QStringList named = authorsSinceDraft(document);
    QJsonArray authors = reviewList(document, "authors"_L1);
    const qsizetype before = authors.size();
    for (const QString &name : std::as_const(known)) {
        if (!name.isEmpty() && !named.contains(name) && !authors.contains(name)) {
            authors.append(name);
        }
    }
    if (authors.size() > before) {
        QJsonObject review = document.json().value("review"_L1).toObject();
        review.insert(u"authors"_s, authors);
        document.set(u"review"_s, review);
    }
    return document;
}

} // namespace

Document wireDocument(const Document &local, const SendingFrom &from)
{
    Document document = withoutDerivedFields(sharedPart(local));
    document.set(u"_rev"_s, from.rev.isEmpty() ? QJsonValue() : QJsonValue(from.rev));
    if (!from.account.isEmpty()) {
        document.set(u"updated_by"_s, from.account);
    }
    return document.isDeleted() ? document : withAuthors(std::move(document), from.base);
}

bool sameOnWire(const Document &a, const Document &b)
{
    const auto said = [](const Document &document) {
        QJsonObject json = withoutDerivedFields(document).json();
        json.remove("_rev"_L1);
        json.remove("edit"_L1);
        return json;
    };
    return said(a) == said(b);
}

QString editId(const Document &document)
{
    return document.json().value("edit"_L1).toObject().value("id"_L1).toString();
}

QString foreignServerMember(const Document &document)
{
    static const QStringList known {u"_id"_s, u"_rev"_s, u"_deleted"_s, u"_attachments"_s};
    const QStringList keys = document.json().keys();
    const auto found = std::find_if(keys.begin(), keys.end(),
        [](const QString &key) { return key.startsWith(u'_') && !known.contains(key); });
    return found == keys.end() ? QString() : *found;
}

} // namespace fourthp
