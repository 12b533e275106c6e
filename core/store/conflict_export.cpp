// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conflict_export.h"

#include "core/base/checked_file.h"
#include "core/model/own_members.h"
#include "core/model/redaction.h"
#include "core/model/sharing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr char kContext[] = "ConflictExport";
constexpr const char *kWords[] {
    QT_TRANSLATE_NOOP("ConflictExport", "Before"),
    QT_TRANSLATE_NOOP("ConflictExport", "Mine"),
    QT_TRANSLATE_NOOP("ConflictExport", "Hub"),
    QT_TRANSLATE_NOOP("ConflictExport", "(nothing)"),
    QT_TRANSLATE_NOOP("ConflictExport", "The record was deleted here and changed on the hub."),
    QT_TRANSLATE_NOOP("ConflictExport", "The record was edited here and deleted on the hub."),
};

/// A tombstone holds nothing that could leave.
bool mayGo(const Document &document, const QDate &today)
{
    return document.isEmpty() || document.isDeleted() || mayLeave(document, ConsentChannel::Library, today);
}

RecordType typeOf(const Conflict &conflict)
{
    return typeFromCode(conflict.id.typeCode());
}

/// The conflict with what may leave of its versions.
Conflict leaving(Conflict conflict, PersonalDataIn personal, const QDate &today)
{
    const Redaction redaction {.withPersonalData = personal == PersonalDataIn::Included};
    if (personal == PersonalDataIn::LeftOut) {
        const RecordType type = typeOf(conflict);
        conflict.fields.removeIf([type](const QString &path) { return isPersonalPath(type, path); });
    }
    const Conflict whole = conflict;
    for (Document *version : {&conflict.base, &conflict.mine, &conflict.hub}) {
        // What one version says of a consent holds for all of them.
        for (const Document *other : {&whole.base, &whole.mine, &whole.hub}) {
            *version = leavingPart(*version, *other, redaction, ConsentChannel::Library, today);
        }
    }
    return conflict;
}

} // namespace

QJsonObject conflictJson(const Conflict &conflict)
{
    return {{u"id"_s, conflict.id.value}, {u"kind"_s, conflict.kind}, {u"channel"_s, conflict.channel},
        {u"fields"_s, QJsonArray::fromStringList(conflict.fields)}, {u"base"_s, sharedPart(conflict.base).json()},
        {u"mine"_s, sharedPart(conflict.mine).json()}, {u"hub"_s, sharedPart(conflict.hub).json()}};
}

QString conflictReading(const Conflict &conflict, const Labels &labels, const WordTranslator &translate)
{
    const auto word = [&translate](int number) { return translate(kContext, kWords[number]); };
    const Document &titled = conflict.mine.isDeleted() ? conflict.base : conflict.mine;
    QStringList lines {titled.title(labels.languages()).text, conflict.id.value, QString()};
    if (!conflict.isByField()) {
        lines.append(word(conflict.kind == "deleted_here"_L1 ? 4 : 5));
        return lines.join(u'\n') + u'\n';
    }
    const RecordType type = typeOf(conflict);
    for (const QString &path : conflict.fields) {
        lines.append(pathLabel(type, path, labels, translate));
        const Document *versions[] {&conflict.base, &conflict.mine, &conflict.hub};
        for (int side = 0; side < 3; ++side) {
            const QString text = pathText(*versions[side], path, labels, translate);
            QString value = text.isEmpty() ? word(3) : text;
            lines.append(u"  %1: %2"_s.arg(word(side), value.replace(u'\n', u"\n    "_s)));
        }
        lines.append(QString());
    }
    return lines.join(u'\n');
}

Result<void> exportConflict(const Conflict &conflict, const QString &path, PersonalDataIn personal,
    const Labels &labels, const WordTranslator &translate, const QDate &today)
{
    if (conflict.isWithdrawn() || !mayGo(conflict.base, today) || !mayGo(conflict.mine, today)
        || !mayGo(conflict.hub, today)) {
        return fail(ErrorKind::Unsupported, conflict.id.value, u"the record may not leave this library"_s);
    }
    const Conflict out = leaving(conflict, personal, today);
    const QByteArray bytes = path.endsWith(u".json"_s, Qt::CaseInsensitive)
        ? QJsonDocument(conflictJson(out)).toJson(QJsonDocument::Indented)
        : conflictReading(out, labels, translate).toUtf8();
    Result<CheckedFile> file = CheckedFile::create(path);
    if (!file) {
        return passOn(file);
    }
    const Result<void> written = file->write(bytes);
    return written ? file->commit() : written;
}

} // namespace fourthp
