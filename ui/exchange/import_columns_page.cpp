// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_columns_page.h"

#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/exchange/choice_delegate.h"
#include "ui/exchange/exchange_profiles.h"
#include "ui/exchange/import_columns_model.h"
#include "ui/exchange/import_fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QStringList headingsOf(const ImportMapping &mapping)
{
    QStringList headings;
    for (const ColumnMapping &column : mapping.columns) {
        headings.append(column.heading);
    }
    return headings;
}

/// A profile keeps what words mean. What no code was found for may be anything, as the name of a person.
ImportMapping withoutLeftOut(ImportMapping mapping)
{
    for (ColumnMapping &column : mapping.columns) {
        column.codes.removeIf([](const auto &word) { return word.value().isEmpty(); });
    }
    return mapping;
}

} // namespace

ImportColumnsPage::ImportColumnsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_settings(services.settings)
    , m_model(new ImportColumnsModel(Labels(services.vocabularies, readerLanguages()), this))
    , m_type(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_profiles(new ExchangeProfiles(
          services.settings, u"import"_s, [this] { return withoutLeftOut(mapping()).toJson(); }, this))
    , m_table(makeChoiceTable(
          *m_model, [this](const QModelIndex &index) { return m_model->choicesAt(index); }, this))
    , m_message(new QLabel(this))
{
    m_type->setObjectName(u"importType"_s);
    for (const RecordType type : kImportedTypes) {
        m_type->addItem(pluralLabelOf(type), int(type));
    }
    m_language->setObjectName(u"importLanguage"_s);
    for (const Choice &language : m_model->languages()) {
        m_language->addItem(language.label, language.code);
    }
    m_table->setObjectName(u"importColumns"_s);
    m_table->setAccessibleName(tr("Columns of the file and the fields that they become"));
    m_message->setObjectName(u"importColumnsMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);

    auto *typeLabel = new QLabel(tr("&The rows are:"), this);
    typeLabel->setBuddy(m_type);
    auto *languageLabel = new QLabel(tr("Te&xts are in:"), this);
    languageLabel->setBuddy(m_language);
    auto *top = new QHBoxLayout;
    top->addWidget(typeLabel);
    top->addWidget(m_type);
    top->addWidget(languageLabel);
    top->addWidget(m_language);
    top->addStretch();
    top->addWidget(m_profiles, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);

    connect(m_type, &QComboBox::activated, this, [this] {
        guess([type = RecordType(m_type->currentData().toInt())](
                  const QStringList &headings) { return guessColumns(headings, type); });
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.setChoice(m_language->objectName(), m_language->currentData().toString());
        m_model->setLanguage(m_language->currentData().toString());
    });
    connect(m_profiles, &ExchangeProfiles::chosen, this, [this](const QJsonObject &profile) {
        applyProfile(
            profile, tr("Columns go by the profile “%1”.").arg(Formats::isolated(m_profiles->name())));
    });
    connect(m_model, &ImportColumnsModel::edited, this, [this] { updateMessage(); });
}

void ImportColumnsPage::setLook(const ImportLook &look)
{
    const bool isSameTable = look.headings == m_look.headings && !mapping().columns.empty();
    m_look = look;
    m_model->setLook(look);
    if (isSameTable) {
        m_model->setMapping(mapping()); // The examples may be others.
        return;
    }
    m_model->setMapping({});
    const QJsonObject profile = m_profiles->chooseWhere([&look](const QJsonObject &saved) {
        const auto mapping = ImportMapping::fromJson(saved);
        return mapping && headingsOf(*mapping) == look.headings;
    });
    if (profile.isEmpty()) {
        guess(guessKind);
        return;
    }
    applyProfile(profile,
        tr("This table has the columns of the profile “%1”, which is used.")
            .arg(Formats::isolated(m_profiles->name())));
}

void ImportColumnsPage::guess(std::function<ImportMapping(const QStringList &headings)> byHeadings)
{
    m_guessing.start([headings = m_look.headings, byHeadings = std::move(byHeadings)](
                         const std::stop_token &) -> Result<ImportMapping> { return byHeadings(headings); },
        [this](const Result<ImportMapping> &mapping) {
            if (mapping) {
                takeGuess(*mapping);
            }
        });
    updateMessage(tr("Comparing the columns with the fields …")); // Which is not ready meanwhile.
}

/// No table tells what language its texts are in: it is that of the last one, at first that of the window.
void ImportColumnsPage::takeGuess(ImportMapping mapping)
{
    mapping.language = m_settings.choice(m_language->objectName(), readerLanguages().constFirst());
    take(mapping, {});
}

void ImportColumnsPage::applyProfile(const QJsonObject &profile, const QString &said)
{
    const auto saved = ImportMapping::fromJson(profile);
    if (!saved) {
        updateMessage(tr("The profile cannot be read."));
        return;
    }
    m_guessing.cancel();
    take(mappingFor(*saved, m_look.headings), said);
}

void ImportColumnsPage::take(const ImportMapping &mapping, const QString &said)
{
    m_type->setCurrentIndex(m_type->findData(int(mapping.type)));
    m_language->setCurrentIndex(m_language->findData(mapping.language));
    m_model->setMapping(mapping);
    m_table->setCurrentIndex(m_model->index(0, ImportColumnsModel::Place));
    updateMessage(said);
}

ImportMapping ImportColumnsPage::mapping() const
{
    return m_model->mapping();
}

void ImportColumnsPage::setMapping(const ImportMapping &mapping)
{
    m_model->setMapping(mapping);
}

bool ImportColumnsPage::isReady() const
{
    const std::vector<ColumnMapping> &columns = m_model->mapping().columns;
    return !m_guessing.isRunning() && m_model->takenTwice().isEmpty()
        && std::any_of(columns.begin(), columns.end(),
            [](const ColumnMapping &column) { return !column.path.isEmpty(); });
}

void ImportColumnsPage::focusTable()
{
    m_table->setFocus();
}

void ImportColumnsPage::updateMessage(const QString &said)
{
    const std::vector<ColumnMapping> &columns = m_model->mapping().columns;
    const auto becomes = [&columns](const QString &path) {
        return std::any_of(columns.begin(), columns.end(),
            [&path](const ColumnMapping &column) { return column.path == path; });
    };
    const auto leftOut = std::count_if(
        columns.begin(), columns.end(), [](const ColumnMapping &column) { return column.path.isEmpty(); });
    QStringList sentences;
    if (!said.isEmpty()) {
        sentences.append(said);
    }
    if (const QStringList twice = m_model->takenTwice(); !twice.isEmpty()) {
        sentences.append(tr("Only one column can become: %1.").arg(Formats::list(twice)));
    }
    if (!columns.empty() && !becomes(u"title"_s)) {
        sentences.append(tr("No column becomes the title, without which no new record can be added."));
    }
    if (leftOut > 0) {
        sentences.append(tr("%Ln column(s) are left out.", nullptr, int(leftOut)));
    }
    m_message->setText(sentences.join(u' '));
    Q_EMIT changed();
}

} // namespace fourthp::ui
