// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_profiles.h"

#include "ui/common/settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

const QString kChoice = u"exportProfiles"_s;

} // namespace

ExportProfiles::ExportProfiles(Settings &settings, std::function<QJsonObject()> current, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_current(std::move(current))
    , m_name(new QComboBox(this))
    , m_save(new QPushButton(tr("Save", "profile of an export"), this))
    , m_remove(new QPushButton(tr("Remove", "profile of an export"), this))
{
    m_name->setObjectName(u"exportProfile"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(12);
    m_name->lineEdit()->setPlaceholderText(tr("Name of a profile"));
    m_name->lineEdit()->setMaxLength(100);
    m_save->setObjectName(u"exportProfileSave"_s);
    m_save->setAccessibleName(tr("Save the profile"));
    m_remove->setObjectName(u"exportProfileRemove"_s);
    m_remove->setAccessibleName(tr("Remove the profile"));
    auto *label = new QLabel(tr("&Profile:"), this);
    label->setBuddy(m_name);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_name->lineEdit())}) {
        field->setAccessibleName(tr("Profile"));
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_name, 1);
    for (QPushButton *button : {m_save, m_remove}) {
        button->setAutoDefault(false); // Enter is for the export.
        row->addWidget(button);
    }
    fill({});
    connect(m_name, &QComboBox::editTextChanged, this, &ExportProfiles::updateButtons);
    connect(m_name, &QComboBox::activated, this, [this] {
        if (const QJsonObject profile = read().value(m_name->currentText()).toObject(); !profile.isEmpty()) {
            Q_EMIT chosen(profile);
        }
    });
    connect(m_save, &QPushButton::clicked, this, &ExportProfiles::save);
    connect(m_remove, &QPushButton::clicked, this, &ExportProfiles::remove);
}

QJsonObject ExportProfiles::read() const
{
    return QJsonDocument::fromJson(m_settings.choice(kChoice).toUtf8()).object();
}

void ExportProfiles::write(const QJsonObject &profiles)
{
    m_settings.setChoice(kChoice, QString::fromUtf8(QJsonDocument(profiles).toJson(QJsonDocument::Compact)));
}

void ExportProfiles::fill(const QString &name)
{
    {
        const QSignalBlocker quiet(m_name);
        m_name->clear();
        m_name->addItems(read().keys());
        m_name->setCurrentIndex(m_name->findText(name));
        m_name->setEditText(name);
    }
    updateButtons();
}

void ExportProfiles::save()
{
    const QString name = m_name->currentText().simplified();
    QJsonObject profiles = read();
    profiles.insert(name, m_current());
    write(profiles);
    fill(name);
}

void ExportProfiles::remove()
{
    QJsonObject profiles = read();
    profiles.remove(m_name->currentText().simplified());
    write(profiles);
    fill({});
}

void ExportProfiles::updateButtons()
{
    const QString name = m_name->currentText().simplified();
    m_save->setEnabled(!name.isEmpty());
    m_remove->setEnabled(read().contains(name));
}

} // namespace fourthp::ui
