// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/ExportDialog.h"

#include "ui/common/Dialogs.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/PriceButton.h"
#include "ui/export/ExportWords.h"
#include "ui/export/GapsBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QStyle>

namespace beatreel {

namespace {

bool isLike(const FilmSettings &a, const FilmSettings &b)
{
    return a.codec == b.codec && a.shortSide == b.shortSide && a.isForReview == b.isForReview;
}

} // namespace

ExportDialog::ExportDialog(OpenProject &open, Dialogs &dialogs, PreferencesStore &preferences, QWidget *parent)
    : QDialog(parent), m_open(open), m_dialogs(dialogs), m_preferences(preferences), m_folder(preferences.value().exportFolder)
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export film"));
    if (m_folder.isEmpty() || !QFileInfo(m_folder).isDir())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    if (m_folder.isEmpty() || !QFileInfo(m_folder).isDir())
        m_folder = QDir::homePath();
    buildPage();
    buildFields();
    buildFoot();
    m_products.emplace(m_open.folder().path());
    takePreset(0);
    connect(&m_open, &OpenProject::statesChanged, this, &ExportDialog::readProducts);
    connect(&m_open, &OpenProject::changed, this, &ExportDialog::refresh);
    connect(&m_open.workshop(), &Workshop::stateChanged, this, &ExportDialog::readProducts);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->setSelection(0, static_cast<int>(m_name->text().lastIndexOf(u'.')));
}

/// As high as everything is, where the screen has the room; else the fields scroll.
void ExportDialog::fit()
{
    constexpr int kAroundWindow = 80;
    const int fields = m_rows->totalSizeHint().height();
    const int width = std::max(m_rows->totalSizeHint().width(), m_foot->totalMinimumSize().width());
    m_foot->invalidate(); // a layout within another keeps its old size till the next event
    const int rest = layout()->contentsMargins().bottom() + layout()->spacing() + m_foot->totalHeightForWidth(width);
    const int room = screen()->availableGeometry().height() - kAroundWindow;
    const int bar = fields + rest > room ? style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll) : 0;
    setFixedSize(width + bar, std::min(fields + rest, room));
}

void ExportDialog::takePreset(int index)
{
    if (index < exportPresets().size()) {
        const FilmSettings &preset = exportPresets()[index].settings;
        m_codec->setCurrentIndex(m_codec->findData(static_cast<int>(preset.codec)));
        // A film that has the preset's size already is taken as it is.
        m_size->setCurrentIndex(std::max(0, m_size->findData(preset.shortSide)));
        const QSignalBlocker blocker(m_review);
        m_review->setChecked(preset.isForReview);
    }
    refresh();
}

FilmSettings ExportDialog::settings() const
{
    FilmSettings settings;
    settings.codec = static_cast<FilmCodec>(m_codec->currentData().toInt());
    settings.shortSide = m_size->currentData().toInt();
    settings.hasMusic = m_music->isChecked();
    settings.lufs = m_loudness->value();
    settings.isForReview = m_review->isChecked();
    settings.watermark = m_watermark->text().trimmed();
    if (const auto part = static_cast<Part>(m_part->currentData().toInt()); part == Part::Selected)
        settings.range = selectedRange();
    else if (part == Part::Marked)
        settings.range = markedRange();
    return settings;
}

/// From the first selected beat to the last.
std::optional<FilmRange> ExportDialog::selectedRange() const
{
    std::optional<FilmRange> range;
    int start = 0;
    for (const Beat &beat : m_open.project().beats) {
        const int length = m_open.project().format.picturesIn(beat->spec.duration);
        if (m_open.selection().contains(beat.id())) {
            if (!range)
                range = FilmRange{start, 0};
            range->count = start + length - range->first;
        }
        start += length;
    }
    return range;
}

std::optional<FilmRange> ExportDialog::markedRange() const
{
    const auto marked = m_open.inOut().range();
    return marked ? std::optional(FilmRange{marked->first, marked->last - marked->first + 1}) : std::nullopt;
}

void ExportDialog::refresh()
{
    const FilmSettings wanted = settings();
    showPreset(wanted);
    followCodec(wanted.codec);
    m_loudness->setEnabled(wanted.hasMusic);
    m_watermark->setEnabled(wanted.isForReview);
    m_folderShown->setText(QDir::toNativeSeparators(m_folder));
    m_job = projectExport({m_open.project(), m_open.takes(), m_open.states(), *m_products, m_open.folder().path(), m_open.parts().drawnFrames}, wanted);
    const bool hasName = !m_name->text().trimmed().isEmpty();
    if (!m_job)
        m_work->setText(m_job.error().sentence);
    else if (!hasName)
        m_work->setText(tr("Give the file a name."));
    else
        m_work->setText(ExportWords::work(workOf(*m_job), m_job->format.fps, expectedTime(*m_job)));
    const QString gaps = m_job ? ExportWords::gaps(filmGaps(m_open.project(), m_open.states())) : QString();
    m_gaps->setGaps(gaps, m_open.priceOfBuild());
    m_export->setVisible(gaps.isEmpty());
    m_export->setEnabled(m_job && hasName);
    fit();
}

void ExportDialog::readProducts()
{
    m_products.emplace(m_open.folder().path());
    refresh();
}

void ExportDialog::showPreset(const FilmSettings &settings)
{
    for (int i = 0; i < exportPresets().size(); ++i) {
        FilmSettings preset = exportPresets()[i].settings;
        if (m_size->findData(preset.shortSide) < 0)
            preset.shortSide = 0;
        if (isLike(preset, settings)) {
            // Two presets may come to the same for a film of their size: the chosen one stays.
            FilmSettings current = m_preset->currentIndex() < exportPresets().size() ? exportPresets()[m_preset->currentIndex()].settings : FilmSettings();
            if (m_size->findData(current.shortSide) < 0)
                current.shortSide = 0;
            if (m_preset->currentIndex() >= exportPresets().size() || !isLike(current, settings))
                m_preset->setCurrentIndex(i);
            return;
        }
    }
    m_preset->setCurrentIndex(m_preset->count() - 1);
}

/// The name's ending is the format's.
void ExportDialog::followCodec(FilmCodec codec)
{
    static const QStringList endings{QStringLiteral("mp4"), QStringLiteral("mov"), QStringLiteral("webm")};
    const QString name = m_name->text();
    const QString ending = QFileInfo(name).suffix();
    if (!endings.contains(ending, Qt::CaseInsensitive) || ending.compare(suffixOf(codec), Qt::CaseInsensitive) == 0)
        return;
    const QSignalBlocker blocker(m_name);
    m_name->setText(name.chopped(ending.size()) + suffixOf(codec));
}

QString ExportDialog::file() const
{
    const QString name = m_name->text().trimmed();
    const QString ending = u'.' + suffixOf(m_job->codec);
    return QDir(m_folder).absoluteFilePath(name.endsWith(ending, Qt::CaseInsensitive) ? name : name + ending);
}

void ExportDialog::chooseFolder()
{
    m_dialogs.chooseFolder(this, {tr("Export into"), m_folder, {}}, [this](const std::optional<QString> &folder) {
        if (!folder)
            return;
        m_folder = *folder;
        refresh();
        m_name->setFocus(Qt::OtherFocusReason); // Enter exports, instead of asking again
    });
}

void ExportDialog::accept()
{
    if (!m_job || m_name->text().trimmed().isEmpty()) {
        refresh();
        return;
    }
    const QString out = file();
    if (!QFileInfo::exists(out)) {
        exportTo(out, ExportJob::Existing::Refuse);
        return;
    }
    const Question question{tr("“%1” is already there. Replace it?").arg(QFileInfo(out).fileName()),
                            tr("It is in “%1”. What it holds now is gone then.").arg(QDir::toNativeSeparators(QFileInfo(out).absolutePath())),
                            {{tr("Replace"), Verb::Kind::Destructive}},
                            tr("Cancel")};
    m_dialogs.ask(this, question, [this, out](const std::optional<int> &verb) {
        if (verb)
            exportTo(out, ExportJob::Existing::Replace);
    });
}

void ExportDialog::exportTo(const QString &file, ExportJob::Existing existing)
{
    Preferences preferences = m_preferences.value();
    preferences.exportFolder = m_folder;
    m_preferences.set(preferences);
    ExportJob job = *m_job;
    job.existing = existing;
    emit exportWanted(job, file);
    QDialog::accept();
}

} // namespace beatreel
