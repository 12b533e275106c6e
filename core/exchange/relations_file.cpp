// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/relations_file.h"

#include "core/exchange/csv_rows.h"
#include "core/model/field_catalogue.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// One link that a record states.
struct Relation
{
    QString name;
    QString to;
    QString since;
    QString until;
};

QString firstOf(const QJsonObject &item, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString text = item.value(key).toString(); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

/// Links in a value of this field, with the dates that stand beside them in the same item.
void collect(const QJsonValue &value, const Field &field, const QString &path, const QJsonObject &item,
    std::vector<Relation> &relations)
{
    if (field.has(Internal)) {
        return;
    }
    if (value.isArray()) {
        for (const QJsonValue one : value.toArray()) {
            collect(one, field, path, item, relations);
        }
    } else if (field.kind == FieldKind::Group) {
        const QJsonObject inner = value.toObject();
        for (const Field &member : field.members) {
            collect(inner.value(member.key), member, path + u'.' + member.key, inner, relations);
        }
    } else if (field.kind == FieldKind::Record && !value.toString().isEmpty()) {
        const QString stated = path == "links.to"_L1 ? item.value("rel"_L1).toString() : QString();
        relations.push_back({stated.isEmpty() ? path : stated, value.toString(),
            firstOf(item, {"from"_L1, "since"_L1}), firstOf(item, {"until"_L1})});
    }
}

} // namespace

QString relationsPath(const QString &path)
{
    const QFileInfo file(path);
    return file.path() + u'/' + file.completeBaseName() + u".relations.csv"_s;
}

RelationsFile::RelationsFile(CheckedFile file, CsvPreset preset)
    : m_file(std::move(file))
    , m_preset(preset)
{ }

Result<RelationsFile> RelationsFile::create(const QString &exportPath, CsvPreset preset)
{
    Result<CheckedFile> file = CheckedFile::create(relationsPath(exportPath));
    if (!file) {
        return passOn(file);
    }
    RelationsFile relations(std::move(*file), preset);
    if (auto done = relations.writeLine({u"from"_s, u"relation"_s, u"to"_s, u"since"_s, u"until"_s}); !done) {
        return passOn(done);
    }
    return relations;
}

/// What a hub says stands in every cell: any of them may begin like a formula.
Result<void> RelationsFile::writeLine(const std::array<QString, 5> &cells)
{
    std::array<QByteArray, 5> texts;
    std::array<QByteArrayView, 5> views;
    for (size_t i = 0; i < cells.size(); ++i) {
        texts[i] = (m_preset == CsvPreset::Data ? cells[i] : harmlessCell(cells[i])).toUtf8();
        views[i] = texts[i];
    }
    QByteArray line;
    appendCsvLine(line, views);
    return m_file.write(line);
}

Result<void> RelationsFile::add(const ExportRecord &record, LinkedRecords &linked, const SharingGuard &guard)
{
    const Document shared = guard.sharedDocument(record);
    std::vector<Relation> stated;
    for (const Field *field : fieldsOf(shared.type())) {
        collect(shared.json().value(field->key), *field, field->key, {}, stated);
    }
    for (const Relation &relation : stated) {
        if (!linked.mayBeNamed({relation.to})) {
            continue;
        }
        if (auto done
            = writeLine({shared.id().value, relation.name, relation.to, relation.since, relation.until});
            !done) {
            return done;
        }
        ++m_rows;
    }
    return {};
}

Result<void> RelationsFile::commit()
{
    return m_file.commit();
}

} // namespace fourthp
