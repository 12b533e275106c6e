// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_text.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "ui/common/translate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::SyncPage)
};

QString valueText(const Document &document, const QString &path, const Labels &labels)
{
    const QString key = path.section(u'.', 0, 0);
    const Field *field = findField(document.type(), key);
    const QJsonValue value = document.json().value(key);
    if (field == nullptr || field->kind == FieldKind::Group) {
        return QString::fromUtf8(QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson(QJsonDocument::Compact)).left(400);
    }
    if (field->has(Translatable)) {
        const QString language = path.section(u'.', 1, 1);
        return language.isEmpty() ? bestText(value, labels.languages()).text : value.toObject().value(language).toString();
    }
    QStringList texts;
    for (const QString &one : plainValues(value, *field, labels.languages())) {
        texts.append(labels.of(*field, one));
    }
    return texts.join(u", "_s);
}

} // namespace

std::vector<ConflictLine> conflictLines(const Conflict &conflict, const Labels &labels)
{
    if (conflict.kind == u"deleted_on_hub"_s) {
        return {{Text::tr("Whole record"), Text::tr("was there"), Text::tr("edited here"), Text::tr("deleted on the hub")}};
    }
    if (conflict.kind == u"deleted_here"_s) {
        return {{Text::tr("Whole record"), Text::tr("was there"), Text::tr("deleted here"), Text::tr("changed on the hub")}};
    }
    std::vector<ConflictLine> lines;
    for (const QString &path : conflict.fields) {
        const Field *field = findField(conflict.mine.type(), path.section(u'.', 0, 0));
        lines.push_back({field == nullptr ? path : labelOf(*field), valueText(conflict.base, path, labels),
            valueText(conflict.mine, path, labels), valueText(conflict.hub, path, labels)});
    }
    return lines;
}

} // namespace fourthp::ui
