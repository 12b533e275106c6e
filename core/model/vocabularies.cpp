// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vocabularies.h"

#include "core/model/localised_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

Result<Vocabulary> readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, path, file.errorString());
    }
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    Vocabulary list {json.value("name"_L1).toString(), json.value("title"_L1), json.value("source"_L1).toString(), {}};
    if (list.name.isEmpty()) {
        return fail(ErrorKind::Damaged, path, error.errorString());
    }
    for (const QJsonValue value : json.value("values"_L1).toArray()) {
        const QJsonObject term = value.toObject();
        list.terms.push_back({term.value("code"_L1).toString(), term.value("label"_L1), term.value("inverse"_L1),
            term.value("meaning"_L1)});
    }
    return list;
}

} // namespace

Result<Vocabularies> Vocabularies::load(const QString &folder)
{
    Vocabularies all;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        Result<Vocabulary> list = readList(dir.filePath(name));
        if (!list) {
            return passOn(list);
        }
        all.m_lists.insert(list->name, *list);
    }
    if (all.m_lists.isEmpty()) {
        return fail(ErrorKind::NotFound, folder, u"no vocabularies"_s);
    }
    return all;
}

Result<Vocabularies> Vocabularies::builtIn()
{
    return load(u":/vocabularies"_s);
}

const Vocabulary *Vocabularies::find(QAnyStringView name) const
{
    const auto found = m_lists.find(name.toString());
    return found == m_lists.end() ? nullptr : &*found;
}

const Term *Vocabularies::term(QAnyStringView vocabulary, QAnyStringView code) const
{
    const Vocabulary *list = find(vocabulary);
    if (list == nullptr) {
        return nullptr;
    }
    const auto found
        = std::find_if(list->terms.begin(), list->terms.end(), [code](const Term &term) { return term.code == code; });
    return found == list->terms.end() ? nullptr : &*found;
}

QString Vocabularies::label(QAnyStringView vocabulary, const QString &code, const QStringList &preferred) const
{
    const Term *found = term(vocabulary, code);
    const QString text = found == nullptr ? QString() : bestText(found->label, preferred).text;
    return text.isEmpty() ? code : text;
}

QStringList Vocabularies::names() const
{
    QStringList names = m_lists.keys();
    names.sort();
    return names;
}

} // namespace fourthp
