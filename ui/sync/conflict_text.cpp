// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_text.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

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
    return Formats::list(texts);
}

} // namespace

std::vector<ConflictLine> conflictLines(const Conflict &conflict, const Labels &labels)
{
    ConflictLine line {.record = conflict.id, .title = conflict.mine.title(labels.languages()).text};
    if (conflict.kind == u"deleted_on_hub"_s) {
        line.field = Text::tr("Whole record");
        // Nothing of such a record is kept in the list (see PageWriter).
        line.isWithdrawn = conflict.mine.isEmpty();
        line.title
            = line.isWithdrawn ? labelOf(typeFromCode(conflict.id.value.section(u':', 0, 0))) : line.title;
        line.before = Text::tr("was there");
        line.mine = line.isWithdrawn ? Text::tr("edited here, hidden") : Text::tr("edited here");
        line.hub = line.isWithdrawn ? Text::tr("consent withdrawn") : Text::tr("deleted on the hub");
        return {line};
    }
    if (conflict.kind == u"deleted_here"_s) {
        line.field = Text::tr("Whole record");
        line.before = Text::tr("was there");
        line.mine = Text::tr("deleted here");
        line.hub = Text::tr("changed on the hub");
        return {line};
    }
    std::vector<ConflictLine> lines;
    for (const QString &path : conflict.fields) {
        const Field *field = findField(conflict.mine.type(), path.section(u'.', 0, 0));
        line.field = field == nullptr ? path : labelOf(*field);
        line.before = valueText(conflict.base, path, labels);
        line.mine = valueText(conflict.mine, path, labels);
        line.hub = valueText(conflict.hub, path, labels);
        lines.push_back(line);
    }
    return lines;
}

} // namespace fourthp::ui
