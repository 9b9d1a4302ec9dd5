// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dialog is made of.

#include "ui/common/ActionEntry.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/PriceButton.h"
#include "ui/export/ExportDialog.h"
#include "ui/export/ExportWords.h"
#include "ui/export/GapsBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace beatreel {

namespace {

constexpr int kMargin = 16;
constexpr int kFieldWidth = 320; ///< at 100 % text
constexpr double kQuietest = -30, kLoudest = -9; // LUFS

} // namespace

void ExportDialog::buildPage()
{
    auto *page = new QWidget;
    m_rows = new QGridLayout(page);
    m_rows->setContentsMargins(kMargin, kMargin, kMargin, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnStretch(1, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("exportPage"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kMargin);
    column->setSpacing(16);
    column->addWidget(m_scroll, 1);
}

QWidget *ExportDialog::addRow(const QString &label, QWidget *field)
{
    const int row = m_rows->rowCount();
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    field->setAccessibleName(plainWords(label));
    if (auto *line = field->findChild<QLineEdit *>(QStringLiteral("qt_spinbox_lineedit")))
        line->setAccessibleName(field->accessibleName()); // it is what has the focus
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(field, row, 1);
    return field;
}

void ExportDialog::buildFields()
{
    const auto named = [](auto *widget, const char *name) {
        widget->setObjectName(QString::fromLatin1(name));
        return widget;
    };
    m_name = named(new QLineEdit(m_open.project().name + u'.' + suffixOf(FilmCodec::H264), this), "exportName");
    m_name->setMinimumWidth(Appearance::of(this).type.scaled(kFieldWidth));
    addRow(tr("&Name"), m_name);
    m_folderShown = named(new ElidingLabel(this), "exportFolder");
    auto *change = named(new PriceButton(this), "exportChangeFolder");
    change->setOffer(tr("Change…"), std::nullopt);
    change->setAccessibleName(tr("Change the folder"));
    change->setSize(ButtonSize::Small);
    connect(change, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    auto *folder = new QWidget(this);
    auto *inFolder = new QHBoxLayout(folder);
    inFolder->setContentsMargins(0, 0, 0, 0);
    inFolder->addWidget(m_folderShown, 1);
    inFolder->addWidget(change);
    addRow(tr("Folder"), folder);

    m_preset = named(new QComboBox(this), "exportPreset");
    for (const ExportPreset &preset : exportPresets())
        m_preset->addItem(ExportWords::preset(preset.id));
    m_preset->addItem(tr("Own settings"));
    addRow(tr("&Preset"), m_preset);
    m_codec = named(new QComboBox(this), "exportCodec");
    for (const FilmCodec codec : {FilmCodec::H264, FilmCodec::H265, FilmCodec::ProRes, FilmCodec::Vp9})
        m_codec->addItem(ExportWords::codec(codec), static_cast<int>(codec));
    addRow(tr("&Format"), m_codec);
    m_size = named(new QComboBox(this), "exportSize");
    showSizes();
    addRow(tr("&Size"), m_size);
    m_part = named(new QComboBox(this), "exportPart");
    m_part->addItem(tr("The whole film"), static_cast<int>(Part::All));
    if (selectedRange())
        m_part->addItem(tr("The selected beats"), static_cast<int>(Part::Selected));
    if (markedRange()) { // whoever set it wants it
        m_part->addItem(tr("In to out"), static_cast<int>(Part::Marked));
        m_part->setCurrentIndex(m_part->count() - 1);
    }
    addRow(tr("P&art"), m_part);
    m_music = named(new QCheckBox(tr("With music"), this), "exportMusic");
    m_music->setChecked(true);
    addRow(tr("Sound"), m_music)->setAccessibleName(tr("With music"));
    m_loudness = named(new QDoubleSpinBox(this), "exportLoudness");
    m_loudness->setRange(kQuietest, kLoudest);
    m_loudness->setDecimals(1);
    m_loudness->setSuffix(tr(" LUFS"));
    m_loudness->setValue(kUsualLoudness);
    addRow(tr("&Loudness"), m_loudness);
    m_review = named(new QCheckBox(tr("Beat, shot and timecode"), this), "exportReview");
    addRow(tr("On pictures"), m_review)->setAccessibleName(tr("Beat, shot and timecode on the pictures"));
    m_watermark = named(new QLineEdit(this), "exportWatermark");
    m_watermark->setPlaceholderText(tr("None"));
    addRow(tr("&Watermark"), m_watermark);

    connect(m_preset, &QComboBox::activated, this, &ExportDialog::takePreset);
    for (QComboBox *box : {m_codec, m_size, m_part})
        connect(box, &QComboBox::activated, this, &ExportDialog::refresh);
    connect(m_music, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_review, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_loudness, &QDoubleSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &ExportDialog::refresh);
}

void ExportDialog::showSizes()
{
    const QSize own = m_open.project().format.size;
    m_size->addItem(tr("%1, as it is", "width and height").arg(ExportWords::size(own)), 0);
    for (const int side : {1080, 2160}) {
        if (const QSize size = exportSize(own, side); !size.isEmpty())
            m_size->addItem(ExportWords::size(size), side);
    }
}

void ExportDialog::buildFoot()
{
    m_work = new QLabel(this);
    m_work->setObjectName(QStringLiteral("exportWork"));
    m_work->setTextFormat(Qt::PlainText);
    m_work->setWordWrap(true);
    m_gaps = new GapsBox(this);
    connect(m_gaps, &GapsBox::asIsWanted, this, &ExportDialog::accept);
    connect(m_gaps, &GapsBox::buildWanted, this, [this] {
        const bool hasFile = m_job && !m_name->text().trimmed().isEmpty();
        emit buildWanted(settings(), hasFile ? file() : QString());
        reject();
    });
    auto *cancel = new PriceButton(this);
    cancel->setObjectName(QStringLiteral("exportCancel"));
    cancel->setOffer(tr("Cancel"), std::nullopt);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_export = new PriceButton(this);
    m_export->setObjectName(QStringLiteral("exportStart"));
    m_export->setOffer(tr("Export"), std::nullopt);
    m_export->setLook(ButtonLook::Filled);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(kMargin, 0, kMargin, 0);
    m_foot->setSpacing(16);
    m_foot->addWidget(m_work);
    m_foot->addWidget(m_gaps);
    m_foot->addLayout(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_foot);
}

} // namespace beatreel
