// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/publish_form.h"

#include "translations/languages.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/exchange/redaction_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

PublishForm::PublishForm(Settings &settings, const PublishScope &scope, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_layout(new QFormLayout(this))
    , m_form(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_redaction(new RedactionRow(settings, u"publishRedaction"_s, RedactionOffer::WithoutPersons, this))
    , m_recipients(new QLineEdit(this))
    , m_numbers(new QCheckBox(tr("Numbers, with map and charts"), this))
    , m_caseList(new QCheckBox(tr("Table of all case studies"), this))
    , m_indexes(new QCheckBox(tr("Indexes by country and sector"), this))
    , m_partners(new QCheckBox(tr("Who takes part in what"), this))
{
    m_form->setObjectName(u"publishForm"_s);
    m_format->setObjectName(u"publishFormat"_s);
    m_language->setObjectName(u"publishLanguage"_s);
    m_paper->setObjectName(u"publishPaper"_s);
    m_recipients->setObjectName(u"publishRecipients"_s);
    m_numbers->setObjectName(u"publishNumbers"_s);
    m_caseList->setObjectName(u"publishCaseList"_s);
    m_indexes->setObjectName(u"publishIndexes"_s);
    m_partners->setObjectName(u"publishPartners"_s);
    addChoices(scope);
    arrange();
    m_layout->setRowVisible(m_redaction, scope.edition.isEmpty());
    askFor();
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        askFor();
        Q_EMIT formatChanged();
    });
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        askFor();
        Q_EMIT contentChanged();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &PublishForm::contentChanged);
    connect(m_redaction, &RedactionRow::changed, this, &PublishForm::contentChanged);
    connect(m_recipients, &QLineEdit::textChanged, this, &PublishForm::contentChanged);
}

void PublishForm::addChoices(const PublishScope &scope)
{
    const bool hasSeveral = !scope.edition.isEmpty() || !scope.docids.empty();
    if (hasSeveral) {
        m_form->addItem(tr("A book"), int(DocumentForm::Book));
    }
    if (!scope.current.isEmpty()) {
        m_form->addItem(tr("The case study that is read, on a sheet"), int(DocumentForm::Sheet));
    }
    if (hasSeveral) {
        m_form->addItem(tr("A list as a table"), int(DocumentForm::List));
    }
    for (const PublishFacts &facts : publishFormats()) {
        m_format->addItem(translated("PublishFormat", facts.label), QString(facts.code));
    }
    for (const Language &language : offeredLanguages()) {
        m_language->addItem(language.ownName, language.code);
    }
    m_paper->addItem(tr("A4"), paperSizeName(PaperSize::A4));
    m_paper->addItem(tr("US Letter"), paperSizeName(PaperSize::Letter));
    m_language->setCurrentIndex(std::max(0, m_language->findData(readerLanguages().constFirst())));
    for (QComboBox *box : {m_format, m_paper}) {
        box->setCurrentIndex(std::max(0, box->findData(m_settings.choice(box->objectName()))));
    }
    for (QCheckBox *box : {m_numbers, m_caseList, m_indexes, m_partners}) {
        box->setChecked(m_settings.choice(box->objectName(), u"1"_s) == u"1"_s);
    }
    m_recipients->setPlaceholderText(tr("Name of a group; needed for TLP:AMBER"));
    m_recipients->setMaxLength(200);
}

void PublishForm::arrange()
{
    m_layout->setContentsMargins({});
    m_layout->addRow(tr("Published as:"), m_form);
    m_layout->addRow(tr("Kind of file:"), m_format);
    m_layout->addRow(tr("Language:"), m_language);
    m_layout->addRow(tr("Paper:"), m_paper);
    m_layout->addRow(tr("What leaves of records:"), m_redaction);
    m_layout->addRow(tr("Only for:"), m_recipients);
    for (QCheckBox *box : {m_numbers, m_caseList, m_indexes, m_partners}) {
        m_layout->addRow(box);
    }
}

void PublishForm::askFor()
{
    const bool isBook = m_form->currentData().toInt() == int(DocumentForm::Book);
    m_layout->setRowVisible(m_paper, format() == PublishFormat::Pdf);
    for (QCheckBox *box : {m_numbers, m_caseList, m_indexes, m_partners}) {
        m_layout->setRowVisible(box, isBook);
    }
}

PublishFormat PublishForm::format() const
{
    return *publishFormatFromCode(m_format->currentData().toString());
}

QString PublishForm::language() const
{
    return m_language->currentData().toString();
}

void PublishForm::fill(PublishOrder &order) const
{
    order.form = DocumentForm(m_form->currentData().toInt());
    order.format = format();
    order.paper = *paperSizeOfName(m_paper->currentData().toString());
    order.options.language = language();
    order.redaction = m_redaction->redaction();
    order.options.recipients = m_recipients->text().simplified();
    order.options.parts.numbers = m_numbers->isChecked();
    order.options.parts.caseList = m_caseList->isChecked();
    order.options.parts.indexes = m_indexes->isChecked();
    order.options.parts.partners = m_partners->isChecked();
}

void PublishForm::remember() const
{
    for (const QComboBox *box : {m_format, m_paper}) {
        m_settings.setChoice(box->objectName(), box->currentData().toString());
    }
    for (const QCheckBox *box : {m_numbers, m_caseList, m_indexes, m_partners}) {
        m_settings.setChoice(box->objectName(), box->isChecked() ? u"1"_s : u"0"_s);
    }
}

} // namespace fourthp::ui
